import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BRIEFING } from '#lib/briefing/briefing.ts';
import { readBriefing, writeBriefing } from '#lib/briefing/codec.ts';
import { BRIEFING_BLOCK, withBriefing } from '#lib/briefing/single-file.ts';

const TEMPLATE = `<head>${BRIEFING_BLOCK}></script><script>run("${BRIEFING_BLOCK}")</script></head>`;
/** All that comes after the block. */
const REST = TEMPLATE.slice(TEMPLATE.indexOf('</script>'));

/** What HTML finds in the block: raw text up to the first end of a script. */
function heldBy(file: string): string {
	const block = file.slice(file.indexOf(BRIEFING_BLOCK));
	return block.slice(block.indexOf('>') + 1, block.indexOf('</script>'));
}

describe('a briefing in the one file', () => {
	it('comes out as it went in, whatever its words, and leaves the rest of the file alone', () => {
		const part = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'</script>',
				'<!--<script>',
				'\u2028',
				'\u202e',
				'\u{e0041}',
				'$&',
				"$'",
				'&lt;'
			)
		);
		const words = fc.array(part, { maxLength: 8 }).map((parts) => parts.join('').slice(0, 300));
		fc.assert(
			fc.property(words, (title) => {
				const briefing = { ...EMPTY_BRIEFING, title };
				const file = withBriefing(TEMPLATE, writeBriefing(briefing), {
					open: '/briefing?slide=1'
				});
				expect(readBriefing(heldBy(file))).toEqual({ briefing });
				expect(file.endsWith(REST)).toBe(true);
				expect(heldBy(file)).not.toMatch(/[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
			})
		);
	});

	it('takes the place of the one before, with the view that it opens with', () => {
		const one = withBriefing(TEMPLATE, '{"a":1}', {
			open: '/briefing?lang=ko&slide=1',
			site: 'https://a.example/x/'
		});
		const two = withBriefing(one, '{"b":2}', { open: '/briefing?"<x>' });
		expect(one).toContain(
			'data-open="/briefing?lang=ko&amp;slide=1" data-site="https://a.example/x/">{"a":1}</script>'
		);
		expect(two).toContain('data-open="/briefing?&quot;&lt;x>">{"b":2}</script>');
		expect(two).not.toContain('"a"');
	});

	it('is refused by what has no place for it', () => {
		expect(() => withBriefing('<html></html>', '{}', { open: '/' })).toThrow('no one-file edition');
	});
});
