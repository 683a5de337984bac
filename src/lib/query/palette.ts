import { MINERAL_SERIES } from './mineral-series.ts';

export type Theme = 'light' | 'dark';

/** The colour of an actor or of mineral links; `null`: no side leads. */
export type ActorColour = (id: string | null, theme: Theme) => string;

/** Hexadecimal RGB, light and dark. Each was computed to at least 3.6:1 on its land and sea. */
type Pair = readonly [light: string, dark: string];

const FIXED: ReadonlyMap<string, Pair> = new Map<string, Pair>([
	['KOR', ['#0067a8', '#5cb8f0']],
	['CHN', ['#c44e00', '#f59a5b']],
	['USA', ['#6b4fa0', '#bba3ec']],
	[MINERAL_SERIES, ['#00795c', '#3fd0a5']]
]);

/** For the actors of a dataset that lead most, in this order. */
const FURTHER: readonly Pair[] = [
	['#a8336f', '#f08fc0'],
	['#7a6100', '#e3c24b']
];
/** What all others share, so that no two that have a colour have the same. */
const SHARED: Pair = ['#516270', '#9db0be'];

/**
 * The colours of a dataset, the same in map, charts and lists: they hang on all of its engagements
 * and never on a filter.
 *
 * @param leads lead actors, most engagements first
 */
export function actorColours(leads: readonly (string | null)[]): ActorColour {
	const pairs = new Map(FIXED);
	const further = leads.filter((id) => id !== null && !FIXED.has(id));
	FURTHER.forEach((pair, index) => {
		const id = further[index];
		if (id) pairs.set(id, pair);
	});
	return (id, theme) => {
		const [light, dark] = pairs.get(id ?? '') ?? SHARED;
		return theme === 'light' ? light : dark;
	};
}
