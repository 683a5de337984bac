import { MINERAL_SERIES } from './mineral-series.ts';

export type Theme = 'light' | 'dark';

/** The colour of an actor or of mineral links; `null`: no side leads. */
export type ActorColour = (id: string | null, theme: Theme) => string;

/** Lengths of dash and gap in pixels; empty: solid. */
export type Dash = readonly number[];

/** The dash that goes with that colour, for whoever cannot tell the colours. */
export type ActorDash = (id: string | null) => Dash;

/** Hexadecimal RGB. Each was computed to at least 3.6:1 on its land and sea. */
interface Look {
	light: string;
	dark: string;
	dash: Dash;
}

/** The symbols of minerals stand on this one. */
export const MINERAL_DASH: Dash = [8, 4];

const FIXED: ReadonlyMap<string, Look> = new Map<string, Look>([
	['KOR', { light: '#0067a8', dark: '#5cb8f0', dash: [] }],
	['CHN', { light: '#c44e00', dark: '#f59a5b', dash: [15, 4] }],
	['USA', { light: '#6b4fa0', dark: '#bba3ec', dash: [12, 4, 2, 4] }],
	[MINERAL_SERIES, { light: '#00795c', dark: '#3fd0a5', dash: MINERAL_DASH }]
]);

/** For the actors of a dataset that lead most, in this order. */
const FURTHER: readonly Look[] = [
	{ light: '#a8336f', dark: '#f08fc0', dash: [10, 3, 2, 3, 2, 3] },
	{ light: '#7a6100', dark: '#e3c24b', dash: [4, 3] },
	{ light: '#6b3325', dark: '#a08862', dash: [6, 3, 6, 3] },
	{ light: '#2b1f87', dark: '#7082f8', dash: [9, 3, 9, 3, 2, 3] },
	{ light: '#424e15', dark: '#9ce085', dash: [9, 3, 2, 3, 2, 3, 2, 3] }
];
/** What all others share, so that no two that have a colour have the same. */
const SHARED: Look = { light: '#516270', dark: '#9db0be', dash: [12, 3, 5, 3] };

/**
 * The colours of a dataset, the same in map, charts and lists: they hang on all of its engagements
 * and never on a filter.
 *
 * @param leads lead actors, most engagements first
 */
export function actorColours(leads: readonly (string | null)[]): ActorColour {
	const look = looksOf(leads);
	return (id, theme) => look(id)[theme];
}

/** The dashes of its lines, one for each colour. */
export function actorDashes(leads: readonly (string | null)[]): ActorDash {
	const look = looksOf(leads);
	return (id) => look(id).dash;
}

function looksOf(leads: readonly (string | null)[]): (id: string | null) => Look {
	const looks = new Map(FIXED);
	const further = leads.filter((id) => id !== null && !FIXED.has(id));
	FURTHER.forEach((look, index) => {
		const id = further[index];
		if (id) looks.set(id, look);
	});
	return (id) => looks.get(id ?? '') ?? SHARED;
}
