import type { Theme } from './palette.ts';

/**
 * Colours of paper and ink that canvas, SVG and exports need: the tokens of app.css by the same
 * names, which a test compares.
 */
export interface Tokens {
	sea: string;
	land: string;
	/** Land of the region in focus. */
	landFocus: string;
	/** Coasts and borders. */
	border: string;
	panel: string;
	hairline: string;
	ink: string;
	muted: string;
}

export const TOKENS: Readonly<Record<Theme, Tokens>> = {
	light: {
		sea: '#edf2f5',
		land: '#ffffff',
		landFocus: '#dce4e9',
		border: '#c3ced6',
		panel: '#ffffff',
		hairline: '#d6dee4',
		ink: '#14212b',
		muted: '#516270'
	},
	dark: {
		sea: '#0d1821',
		land: '#1b2a35',
		landFocus: '#243744',
		border: '#314553',
		panel: '#13212b',
		hairline: '#2a3b47',
		ink: '#e8eef2',
		muted: '#9db0be'
	}
};
