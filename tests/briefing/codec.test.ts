import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, readBriefing } from '#lib/briefing/codec.ts';

const whole = {
	formatVersion: 1,
	title: 'One',
	slides: [{ kind: 'title', id: 's1', title: 'T', commentary: '', notes: '' }]
};
const read = (value: unknown) => readBriefing(JSON.stringify(value));

describe('a briefing file', () => {
	it('is read whole', () => {
		expect(read(whole)).toEqual({ briefing: whole });
	});

	it('is refused with the path to its fault', () => {
		const [slide] = whole.slides;
		const faults: [unknown, string][] = [
			[{ ...whole, slides: [{ ...slide, kind: 'film' }] }, 'slides.0.kind'],
			[{ ...whole, slides: [{ ...slide, notes: 5 }] }, 'slides.0.notes'],
			[{ ...whole, slides: [{ ...slide, kind: 'map' }] }, 'slides.0.view'],
			[{ ...whole, slides: [slide, slide] }, 'slides'],
			[{ ...whole, slides: [{ ...slide, title: 'x'.repeat(301) }] }, 'slides.0.title'],
			[{ ...whole, slides: [{ ...slide, extra: 1 }] }, 'slides.0.extra'],
			[{ slides: [] }, 'formatVersion']
		];
		for (const [value, where] of faults)
			expect(read(value)).toMatchObject({ fault: { kind: 'damaged', where } });
	});

	it('of a newer version says so, and one that is too large or no JSON', () => {
		expect(read({ ...whole, formatVersion: 2 })).toMatchObject({
			fault: { kind: 'newer', what: '2' }
		});
		expect(readBriefing('{')).toMatchObject({ fault: { kind: 'no-json' } });
		expect(readBriefing(' '.repeat(MOST_CHARACTERS + 1))).toMatchObject({
			fault: { kind: 'too-large' }
		});
	});

	it('may hold anything without an error or a polluted prototype', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(() => readBriefing(text)).not.toThrow();
			})
		);
		readBriefing('{"__proto__":{"polluted":true},"formatVersion":1,"title":"","slides":[]}');
		expect('polluted' in {}).toBe(false);
	});
});
