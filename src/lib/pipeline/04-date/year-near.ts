import type { Block } from '../02-segment/block.ts';
import type { Page } from './full-date.ts';
import { datesIn } from './grammar.ts';
import type { DateMention } from './mention.ts';
import { yearOfPage } from './page-month.ts';

/** A month and its neighbour, in days. */
const NEAR = 40;

/** Of a dateline without a year: by full dates near that day, the month before the page, or the sign of copyright. */
export function yearOfDateline(
	page: Page,
	dateline: DateMention,
	blocks: readonly Block[]
): number | null {
	return (
		yearNear(page, dateline, blocks) ?? yearOfPage(page.text, dateline) ?? copyrightYear(page.text)
	);
}

/** The one year in which all full dates near that day lie. */
function yearNear(
	{ text, folded, lexicon }: Page,
	{ from }: DateMention,
	blocks: readonly Block[]
): number | null {
	const years = new Set<number>();
	for (const block of blocks) {
		const dates = lexicon.language(block.language)?.dates;
		if (!dates || block.role === 'boilerplate') continue;
		for (const { from: other, to } of datesIn(text, folded, block, dates))
			for (const { year, month, day } of [other, to ?? other]) {
				const apart = ((month ?? 0) - (from.month ?? 0)) * 31 + (day ?? 0) - (from.day ?? 0);
				if (year !== null && month !== null && day !== null && Math.abs(apart) <= NEAR)
					years.add(year);
			}
	}
	return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** "© 2024", "Copyright 2024": the year of the page, where it names only one. */
function copyrightYear(text: string): number | null {
	const years = new Set(
		[
			...text.matchAll(
				/(?:©|\(c\)|copyright|저작권|版权所有|版權所有)\s?(?:©\s?)?(?<year>20\d\d)(?![-–/\d])/gi
			)
		].map(({ groups }) => Number(groups?.year))
	);
	return years.size === 1 ? ([...years][0] ?? null) : null;
}
