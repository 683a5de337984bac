import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMarkdown, looksAt, markdownLooks } from '#lib/query/markdown-looks.ts';

const fileOf = (text: string, start = 0) => ({
	...{ id: 'd', sha256: '', length: start + text.length },
	segments: [{ start, text }]
});

/** `[look look]words` of each stretch. */
function looksOf(text: string): string[] {
	return markdownLooks(fileOf(text)).map(
		({ start, end, looks }) => `${looks.join(' ')}: ${text.slice(start, end)}`
	);
}

describe('the looks of Markdown', () => {
	test.each([
		['# Talks in Accra', ['mark: # ', 'heading: Talks in Accra']],
		['of **Norway** and', ['mark: **', 'strong: Norway', 'mark: **']],
		['an _open_ door', ['mark: _', 'emphasis: open', 'mark: _']],
		['*Accra*, 6 May', ['mark: *', 'emphasis: Accra', 'mark: *']],
		['see [it](https://a.b/c)', ['mark: [', 'link: it', 'mark: ](https://a.b/c)']],
		['> quoted', ['mark: > ']],
		['---', ['mark: ---']],
		[
			'**[it](b)**',
			['mark: **', 'mark strong: [', 'strong link: it', 'mark strong: ](b)', 'mark: **']
		]
	])('%s', (text, wanted) => {
		expect(looksOf(text)).toEqual(wanted);
	});

	test.each(['2 * 3 * 4', 'snake_case_name', '#hashtag', 'a [note] (aside)', '**', '5 ** 2'])(
		'leave alone what is none: %s',
		(text) => {
			expect(looksOf(text)).toEqual([]);
		}
	);

	test('stand where they stand in the document, in an excerpt too', () => {
		const [first] = markdownLooks(fileOf('one\n# Two', 100));
		expect(first).toMatchObject({ start: 104, end: 106 });
		const spans = markdownLooks(fileOf('a **b** c'));
		expect([1, 2, 4, 6, 7].map((at) => looksAt(spans, at).join())).toEqual([
			...['', 'mark', 'strong', 'mark', '']
		]);
	});

	test('lie in order within the text, whatever it is', () => {
		const letters = fc.constantFrom('*', '_', '#', '[', ']', '(', ')', '>', '\n', ' ', 'a', '가');
		fc.assert(
			fc.property(fc.string({ unit: letters, maxLength: 200 }), (text) => {
				let reached = 0;
				for (const { start, end } of markdownLooks(fileOf(text))) {
					expect(start).toBeGreaterThanOrEqual(reached);
					expect(end).toBeGreaterThan(start);
					reached = end;
				}
				expect(reached).toBeLessThanOrEqual(text.length);
			})
		);
	});

	test('take no long time over marks that never close', () => {
		const began = performance.now();
		for (const mark of ['*', '**a', '_', '[', '![', '[a](', '# ', '> '])
			markdownLooks(fileOf(mark.repeat(9_000)));
		expect(performance.now() - began).toBeLessThan(2000);
	});
});

test('a document is Markdown by its file', () => {
	expect(['a.md', 'b/c.MD', 'a.txt', 'md'].map(isMarkdown)).toEqual([true, true, false, false]);
});
