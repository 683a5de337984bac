import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BRIEFING, LIMITS, type Briefing, type Seen } from '#lib/briefing/briefing.ts';
import { readBriefing, writeBriefing } from '#lib/briefing/codec.ts';
import {
	moved,
	placeOf,
	renewedWords,
	withCopy,
	withoutSlide,
	withSlide,
	withSlides,
	withView,
	withWords,
	type NewSlide
} from '#lib/briefing/edit.ts';

const words = { title: 'Title', commentary: '', notes: 'Notes' };
const seen: Seen = { link: '?lens=a&v=1', count: 3, mark: '0123456789ab' };
const other: Seen = { link: '', count: 8, mark: 'ba9876543210' };

const three = ['a', 'b', 'c'].reduce(
	(briefing, title) => withSlide(briefing, { kind: 'map', ...words, title, view: seen }),
	EMPTY_BRIEFING
);
const titles = ({ slides }: Briefing) => slides.map(({ title }) => title).join('');

describe('slides', () => {
	it('come at the end or behind another, each with an id of its own', () => {
		const more = withSlide(three, { kind: 'title', ...words, title: 'x' }, 0);
		expect(titles(more)).toBe('axbc');
		expect(new Set(more.slides.map(({ id }) => id)).size).toBe(4);
	});

	it('of a story come before the sources that are there, and bring no others', () => {
		const closed = withSlide(three, { kind: 'closing', ...words, title: 'z' });
		const story: NewSlide[] = [
			{ kind: 'title', ...words, title: 'x' },
			{ kind: 'map', ...words, title: 'y', view: seen },
			{ kind: 'closing', ...words, title: 'w' }
		];
		expect(titles(withSlides(closed, story))).toBe('abcxyz');
		expect(titles(withSlides(three, story))).toBe('abcxyw');
	});

	it('move to a place among the others, and no further than the ends', () => {
		expect(titles(moved(three, 's1', 2))).toBe('bca');
		expect(titles(moved(three, 's3', 0))).toBe('cab');
		expect(titles(moved(three, 's2', 99))).toBe('acb');
		expect(titles(moved(three, 's2', -99))).toBe('bac');
		expect(moved(three, 'unknown', 0)).toBe(three);
	});

	it('are copied behind their original and taken out', () => {
		expect(titles(withCopy(three, 's2'))).toBe('abbc');
		expect(titles(withoutSlide(three, 's2'))).toBe('ac');
		expect(withCopy(three, 'unknown')).toBe(three);
	});

	it('of another briefing come behind them, as many as there is room for', () => {
		const more = withSlides(three, three.slides);
		expect(titles(more)).toBe('abcabc');
		expect(new Set(more.slides.map(({ id }) => id)).size).toBe(6);
		const many = Array.from({ length: LIMITS.slides }, () => three.slides).flat();
		expect(withSlides(three, many).slides).toHaveLength(LIMITS.slides);
	});

	it('without a view come where they belong', () => {
		const first = withSlide(three, { kind: 'title', ...words }, placeOf('title', three, 1));
		expect(first.slides[0]?.kind).toBe('title');
		expect(placeOf('title', first, 2)).toBe(2);
		const last = withSlide(first, { kind: 'closing', ...words }, placeOf('closing', first, 1));
		expect(last.slides.at(-1)?.kind).toBe('closing');
	});

	it('keep the words that somebody has written, and only these, under another view', () => {
		const proposed = { title: 'x'.repeat(LIMITS.title + 9), commentary: '', notes: 'Notes' };
		const renewed = { title: 'New', commentary: '', notes: 'New notes' };
		const untouched = { ...proposed, title: 'x'.repeat(LIMITS.title) };
		expect(renewedWords(untouched, proposed, renewed)).toEqual({
			title: 'New',
			notes: 'New notes'
		});
		expect(renewedWords({ ...untouched, notes: 'Mine' }, proposed, renewed)).toEqual({
			title: 'New'
		});
	});

	it('keep their view when their words change, and their words when their view changes', () => {
		const reworded = withWords(three, 's2', { title: 'new', notes: '' });
		expect(reworded.slides[1]).toEqual({ ...three.slides[1], title: 'new', notes: '' });
		const reviewed = withView(three, 's2', other);
		expect(reviewed.slides[1]).toEqual({ ...three.slides[1], view: other });
	});

	it('of a comparison have two views', () => {
		const both = withSlide(EMPTY_BRIEFING, {
			kind: 'comparison',
			...words,
			view: seen,
			other: seen
		});
		expect(withView(both, 's1', other, 'other').slides[0]).toMatchObject({ view: seen, other });
		expect(withView(three, 's1', other, 'other')).toEqual(three);
	});

	it('are no more than a briefing holds, and their words no longer than a field', () => {
		let full = EMPTY_BRIEFING;
		for (let i = 0; i <= LIMITS.slides; i++) full = withSlide(full, { kind: 'closing', ...words });
		expect(full.slides).toHaveLength(LIMITS.slides);
		const long = withWords(three, 's1', { commentary: 'x'.repeat(LIMITS.words + 1) });
		expect(long.slides[0]?.commentary).toHaveLength(LIMITS.words);
	});

	it('make a file that is read back as they are, whatever is done to them', () => {
		const slide = fc.record({
			title: fc.string({ unit: 'binary', maxLength: 400 }),
			commentary: fc.string({ unit: 'binary' }),
			notes: fc.string()
		});
		const edits = fc.array(fc.tuple(fc.nat(4), fc.nat(9), fc.nat(9), slide), { maxLength: 30 });
		fc.assert(
			fc.property(edits, (list) => {
				let briefing = three;
				for (const [what, one, to, given] of list) {
					const id = briefing.slides[one % Math.max(1, briefing.slides.length)]?.id ?? '';
					const slides: NewSlide = { kind: 'evidence', ...given, view: seen };
					if (what === 0) briefing = withSlide(briefing, slides, one);
					else if (what === 1) briefing = moved(briefing, id, to);
					else if (what === 2) briefing = withoutSlide(briefing, id);
					else if (what === 3) briefing = withCopy(briefing, id);
					else briefing = withWords(briefing, id, given);
				}
				expect(readBriefing(writeBriefing(briefing))).toEqual({ briefing });
			})
		);
	});
});
