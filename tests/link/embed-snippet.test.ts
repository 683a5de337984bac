import { expect, it } from 'vitest';
import { embedSnippet } from '#lib/link/embed-snippet.ts';

it('holds any address and title as text', () => {
	const snippet = embedSnippet({
		address: 'https://example.org/?embed=on&lens=korea-lac&v=1',
		title: '"Talks" <b> & more',
		width: null,
		height: 400
	});
	expect(snippet).toMatch(
		/^<iframe src="https:\/\/example\.org\/\?embed=on&amp;lens=korea-lac&amp;v=1" /
	);
	expect(snippet).toContain(
		'title="&quot;Talks&quot; &lt;b&gt; &amp; more" width="100%" height="400"'
	);
	expect(snippet).toContain('max-width: 100%');
	expect(snippet.match(/[<>]/g)).toHaveLength(4);
});
