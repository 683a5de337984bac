import { expect, test } from 'vitest';
import { paragraphs } from '#lib/briefing/pptx/text.ts';

test('a passage in Arabic runs from the right', () => {
	const [arabic, english] = ['ar', 'en'].map((language) =>
		paragraphs([{ runs: [{ text: 'غانا', language }] }], 'en')
	);
	expect(arabic).toContain('<a:pPr algn="r" rtl="1"');
	expect(english).not.toContain('rtl');
});
