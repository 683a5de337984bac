import type { Theme } from '#lib/query/palette.ts';
import type { Scene } from '#lib/query/scene.ts';
import type { LegendEntry } from './legend-entries.ts';
import { naturalBreaks } from './natural-breaks.ts';

/** From few to many, away from the land's own colour; lightness alone tells them apart. */
const TINTS: Readonly<Record<Theme, readonly string[]>> = {
	light: ['#f2ede4', '#e4dccf', '#d5cab8', '#c6b8a2', '#b7a68d'],
	dark: ['#33322d', '#413e36', '#504b40', '#60584a', '#706655']
};

/** How the land of countries is tinted by the engagements that they are a party to. */
export interface LandTints {
	/** By ISO alpha-3; a country without any keeps the colour of land. */
	colours: ReadonlyMap<string, string>;
	/** From few to many; none is empty. */
	classes: readonly TintClass[];
}

export interface TintClass {
	/** The least and the greatest number of distinct engagements in it. */
	from: number;
	to: number;
	colour: string;
}

/** The same numbers as the marks tell: what a bloc does is not counted for its members. */
export function landTints({ nodes }: Pick<Scene, 'nodes'>, theme: Theme): LandTints {
	const counts = new Map(
		nodes
			.filter(({ id, country, engagements }) => id === country && engagements.length > 0)
			.map(({ id, engagements }) => [id, engagements.length])
	);
	const tints = TINTS[theme];
	const breaks = naturalBreaks([...counts.values()], tints.length);
	const classes = breaks.map(([from, to], index) => ({
		from,
		to,
		colour: tints[stepOf(index, breaks.length, tints.length)] ?? ''
	}));
	const colourOf = (count: number) => classes.find(({ to }) => count <= to)?.colour ?? '';
	return {
		colours: new Map([...counts].map(([id, count]) => [id, colourOf(count)])),
		classes
	};
}

/** `1`, `2–4` */
export function classLimits({ from, to }: TintClass, number: (value: number) => string): string {
	return from === to ? number(from) : `${number(from)}–${number(to)}`;
}

/** The classes as lines of a legend. */
export function tintEntries(
	{ classes }: LandTints,
	words: (limits: string) => string,
	number: (value: number) => string
): LegendEntry[] {
	return classes.map((one) => ({
		sample: { kind: 'tint', colour: one.colour },
		text: words(classLimits(one, number)),
		count: null,
		names: null
	}));
}

/** Few classes are spread over all tints. */
function stepOf(index: number, classes: number, tints: number): number {
	return classes < 2 ? Math.floor(tints / 2) : Math.round((index * (tints - 1)) / (classes - 1));
}
