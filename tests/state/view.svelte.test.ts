import { describe, expect, it } from 'vitest';
import { loadLenses } from '#lib/platform/load-lenses.ts';
import type { Page } from '#lib/platform/navigate.ts';
import { View } from '#lib/state/view.svelte.ts';
import { YearPlayer } from '#lib/state/year-player.svelte.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

function setup(start = '') {
	let search = $state(start);
	const steps: string[] = [];
	const view = new View(fixtureDataset(), loadLenses(), ['en', 'ko', 'es'], {
		search: () => search,
		page: () => '/',
		href: (page: Page, text: string) => page + text,
		navigate: (_page, text, how) => {
			steps.push(how);
			search = text;
		}
	});
	return { view, steps, search: () => search };
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

	it('says what it dropped until that is dismissed', () => {
		const { view, search, steps } = setup('?actor=KOR,XXX');
		expect(view.dropped).toHaveLength(1);
		view.dismissDropped();
		expect(view.dropped).toHaveLength(0);
		expect(search()).toBe('?actor=KOR&v=1');
		expect(steps).toEqual(['replace']);
	});

	it('takes parts out one by one', () => {
		const { view } = setup('?lens=pax-silica&sector=energy&v=1');
		for (const part of view.parts) view.remove(part);
		expect(view.parts).toHaveLength(0);
	});
});

describe('the year player', () => {
	it('steps by year, and up to a year', () => {
		const { view } = setup();
		const player = new YearPlayer(
			() => view.timeline.extent,
			() => view.state.filters.years,
			(years, how) => view.setYears(years, how)
		);
		player.step(1);
		expect(view.state.filters.years?.range).toEqual({ from: 2021, to: 2021 });
		player.step(1);
		player.mode = 'upTo';
		expect(view.state.filters.years?.range).toEqual({ from: null, to: 2022 });
		expect(player.canStep(1)).toBe(true);
		player.step(-1);
		expect(player.canStep(-1)).toBe(false);
	});
});
