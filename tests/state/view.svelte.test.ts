import { describe, expect, it, vi } from 'vitest';
import { loadLenses } from '#lib/platform/load-lenses.ts';
import type { Page } from '#lib/platform/navigate.ts';
import type { Lens } from '#lib/query/lens.ts';
import { ONLY_UNDATED, type YearFilter } from '#lib/query/years.ts';
import { buildTimeline, filledYears } from '#lib/query/timeline.ts';
import { View } from '#lib/state/view.svelte.ts';
import { YearPlayer } from '#lib/state/year-player.svelte.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

function setup(start = '', lenses: readonly Lens[] = loadLenses()) {
	let search = $state(start);
	let home = 'en';
	const steps: string[] = [];
	const view = new View(fixtureDataset(), lenses, ['en', 'ko', 'es'], {
		search: () => search,
		page: () => '/',
		href: (page: Page, text: string) => page + text,
		home: () => home,
		remember: (locale) => (home = locale),
		navigate: async (_page, text, how) => {
			steps.push(how);
			search = text;
		}
	});
	return { view, steps, search: () => search, follow: (link: string) => (search = link) };
}

describe('the view', () => {
	it('is what the address says, and writes nothing but the address', () => {
		const { view, search } = setup('?actor=KOR&v=1');
		expect(view.answer.matching).toHaveLength(3);
		view.toggle('actor', 'KOR');
		expect(search()).toBe('');
		expect(view.answer.matching).toHaveLength(11);
	});

	it('keeps filters and selection when the language changes', () => {
		const { view } = setup('?actor=KOR&open=country:CHL&v=1');
		view.change({ locale: 'ko' });
		expect(view.state.selection).toEqual({ kind: 'country', id: 'CHL' });
		expect(view.state.filters.lists.actor).toEqual(['KOR']);
	});

	it('filters by a party on whichever side', () => {
		const { view } = setup('?party=CHL&v=1');
		const { matching } = view.answer;
		expect(matching.length).toBeGreaterThan(0);
		for (const { engagement } of matching)
			expect(engagement.parties.map(({ party }) => party)).toContain('CHL');
		expect(matching).toHaveLength(
			view.cards.filter(({ engagement }) => engagement.parties.some((one) => one.party === 'CHL'))
				.length
		);
	});

	it('looks for words in one list, and in no other page', () => {
		const { view } = setup('?find=lithium&v=1');
		expect(view.href({})).toContain('find=lithium');
		expect(view.href({}, '/documents')).not.toContain('find=');
	});

	it('has what a table found, until the table goes', () => {
		const { view } = setup();
		const some = view.cards.slice(0, 2);
		const gone = view.find(some);
		expect([view.found, view.finds]).toEqual([some, true]);
		gone();
		expect([view.found, view.finds]).toEqual([view.answer.matching, false]);
	});

	it('remembers the language that was chosen, and a link in another wins', () => {
		const { view, search, follow } = setup();
		view.speak('ko');
		expect(view.state.locale).toBe('ko');
		follow('');
		expect(view.state.locale).toBe('ko');
		follow('?lang=en&v=1');
		expect(view.state.locale).toBe('en');
		// It has to be told on: the next page would else be in the reader's own.
		view.toggle('actor', 'KOR');
		expect(search()).toBe('?actor=KOR&lang=en&v=1');
		view.speak('en');
		view.toggle('actor', 'KOR');
		expect(search()).toBe('');
		expect(view.state.locale).toBe('en');
	});

	it('lists by date, the newest first and the undated last', () => {
		const { view } = setup();
		const years = view.answer.matching.map((card) => card.year ?? -Infinity);
		expect(years).toEqual([...years].sort((a, b) => b - a));
		expect(years.at(-1)).toBe(-Infinity);
	});

	it('says what it dropped until that is dismissed', () => {
		const { view, search, steps } = setup('?actor=KOR,XXX');
		expect(view.dropped).toHaveLength(1);
		view.dismissDropped();
		expect(view.dropped).toHaveLength(0);
		expect(search()).toBe('?actor=KOR&v=1');
		expect(steps).toEqual(['replace']);
	});

	it('offers only lenses that hold something, and a link to another still works', () => {
		const { view } = setup('?lens=own&v=1', [
			...loadLenses(),
			{ id: 'own', name: { en: 'Own' }, named: ['no such name'] }
		]);
		expect(view.offeredLenses.map(({ id }) => id)).toEqual(loadLenses().map(({ id }) => id));
		expect([view.state.lens, view.answer.matching.length]).toEqual(['own', 0]);
	});

	it('takes parts out one by one', () => {
		const { view } = setup('?lens=pax-silica&sector=energy&v=1');
		for (const part of view.parts) view.remove(part);
		expect(view.parts).toHaveLength(0);
	});
});

describe('the year player', () => {
	function player(stops: readonly (number | null)[], start: YearFilter | null = null) {
		let years = $state(start);
		const one = new YearPlayer(
			() => stops,
			() => years,
			(next) => (years = next)
		);
		return { player: one, years: () => years };
	}
	const only = (year: number) => ({ range: { from: year, to: year }, undated: false });

	it('stops at the years that have engagements, and at the undated as a bin of their own', () => {
		const { player: one, years } = player([2015, 2021, null]);
		const seen = [];
		for (; one.canStep(1); one.step(1)) seen.push(years());
		expect([...seen, years()]).toEqual([null, only(2015), only(2021), ONLY_UNDATED]);
		one.step(-1);
		one.step(-1);
		expect(years()).toEqual(only(2015));
		expect(one.canStep(-1)).toBe(false);
	});

	it('goes on from a year without any', () => {
		const { player: one, years } = player([2015, 2021], only(2018));
		one.step(1);
		expect(years()).toEqual(only(2021));
		expect(player([2015, 2021], only(2018)).player.canStep(-1)).toBe(true);
	});

	it('up to a year knows no undated', () => {
		const { player: one, years } = player([2015, 2021, null], only(2015));
		one.mode = 'upTo';
		expect(years()?.range).toEqual({ from: null, to: 2015 });
		one.step(1);
		expect(years()?.range).toEqual({ from: null, to: 2021 });
		expect(one.canStep(1)).toBe(false);
	});

	it('plays to the last year and rests; what states none is a step further', () => {
		vi.useFakeTimers();
		const { player: one, years } = player([2015, 2021, null]);
		one.play();
		expect(years()).toEqual(only(2015));
		vi.advanceTimersByTime(60_000);
		expect([years(), one.playing]).toEqual([only(2021), false]);
		one.step(1);
		expect(years()).toEqual(ONLY_UNDATED);
		one.play();
		expect(years()).toEqual(only(2015));
		one.pause();
		vi.useRealTimers();
	});

	it('plays as fast as is asked for, from the next step on', () => {
		vi.useFakeTimers();
		const { player: one, years } = player([2015, 2018, 2021, 2023]);
		one.speed = 2;
		one.play();
		vi.advanceTimersByTime(700);
		expect(years()).toEqual(only(2018));
		one.speed = 0.5;
		vi.advanceTimersByTime(700);
		expect(years()).toEqual(only(2021));
		vi.advanceTimersByTime(2700);
		expect(years()).toEqual(only(2021));
		vi.advanceTimersByTime(100);
		expect(years()).toEqual(only(2023));
		one.pause();
		vi.useRealTimers();
	});

	it('yields to whoever chooses other years while it plays', () => {
		vi.useFakeTimers();
		let years = $state<YearFilter | null>(null);
		const one = new YearPlayer(
			() => [2015, 2021, 2023],
			() => years,
			(next) => (years = next)
		);
		one.play();
		years = null;
		vi.advanceTimersByTime(60_000);
		expect([years, one.playing]).toEqual([null, false]);
		vi.useRealTimers();
	});

	it('finds its stops in the timeline', () => {
		const { view } = setup();
		const stops = filledYears(buildTimeline(view.cards, view.answer.anyYear));
		const years = view.cards.map((card) => card.year);
		expect(new Set(stops)).toEqual(new Set(years));
		expect(stops.length).toBe(new Set(years).size);
	});
});
