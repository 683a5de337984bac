import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/briefing/briefing.ts';
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

	it('is refused with the number of the slide and what is wrong with it', () => {
		const [slide] = whole.slides;
		const slides = (...all: unknown[]) => ({ ...whole, slides: all });
		const many = Array.from({ length: LIMITS.slides + 1 }, (_, at) => ({ ...slide, id: `s${at}` }));
		const faults: [unknown, object][] = [
			[slides(slide, { ...slide, kind: 'film' }), { kind: 'unknown-kind', slide: 2 }],
			[slides({ ...slide, notes: 5 }), { kind: 'damaged', slide: 1 }],
			[slides({ ...slide, kind: 'map' }), { kind: 'damaged', slide: 1 }],
			[slides({ ...slide, extra: 1 }), { kind: 'damaged', slide: 1 }],
			[slides(slide, slide), { kind: 'damaged', slide: null }],
			[slides(...many), { kind: 'too-many', slide: null, what: String(many.length) }],
			[
				slides({ ...slide, title: 'x'.repeat(LIMITS.title + 1) }),
				{ kind: 'too-long', slide: 1, what: String(LIMITS.title) }
			],
			[
				{ ...whole, title: 'x'.repeat(LIMITS.title + 1) },
				{ kind: 'too-long', slide: null, what: String(LIMITS.title) }
			],
			[{ slides: [] }, { kind: 'no-briefing' }],
			[[], { kind: 'no-briefing' }]
		];
		for (const [value, fault] of faults) expect(read(value)).toMatchObject({ fault });
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
