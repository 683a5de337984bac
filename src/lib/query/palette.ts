import { MINERAL_SERIES } from './mineral-series.ts';

export type Theme = 'light' | 'dark';

/** Hexadecimal RGB, light and dark. Each was computed to at least 3.6:1 on its land and sea. */
type Pair = readonly [light: string, dark: string];

const FIXED: Readonly<Record<string, Pair>> = {
	KOR: ['#0067a8', '#5cb8f0'],
	CHN: ['#c44e00', '#f59a5b'],
	USA: ['#6b4fa0', '#bba3ec'],
	[MINERAL_SERIES]: ['#00795c', '#3fd0a5']
};

const ROSE: Pair = ['#a8336f', '#f08fc0'];
const OCHRE: Pair = ['#7a6100', '#e3c24b'];
const SLATE: Pair = ['#516270', '#9db0be'];

/** Further actors. Fixed here, so that no filter and no new document ever changes a colour. */
const FURTHER: Readonly<Record<string, Pair>> = { JPN: ROSE, EU: OCHRE, IND: OCHRE, BRA: OCHRE };

/** The colour of an actor, the same in map, charts, lists and exports. `null`: no side leads. */
export function actorColour(id: string | null, theme: Theme): string {
	const [light, dark] = id === null ? SLATE : (FIXED[id] ?? FURTHER[id] ?? further(id));
	return theme === 'light' ? light : dark;
}

function further(id: string): Pair {
	const sum = [...id].reduce((total, letter) => total * 31 + (letter.codePointAt(0) ?? 0), 7);
	return [ROSE, OCHRE, SLATE][sum % 3] ?? SLATE;
}
