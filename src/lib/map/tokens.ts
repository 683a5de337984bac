import type { Theme } from '#lib/query/palette.ts';

/** Colours of paper and ink on the map: the tokens of app.css that canvas and exports need. */
export interface MapTokens {
	sea: string;
	land: string;
	landFocus: string;
	border: string;
	panel: string;
	ink: string;
	muted: string;
}

export const MAP_TOKENS: Readonly<Record<Theme, MapTokens>> = {
	light: {
		sea: '#edf2f5',
		land: '#ffffff',
		landFocus: '#dce4e9',
		border: '#c3ced6',
		panel: '#ffffff',
		ink: '#14212b',
		muted: '#516270'
	},
	dark: {
		sea: '#0d1821',
		land: '#1b2a35',
		landFocus: '#243744',
		border: '#314553',
		panel: '#13212b',
		ink: '#e8eef2',
		muted: '#9db0be'
	}
};
