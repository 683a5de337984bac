/** The tokens of app.css that a canvas needs; a test compares the two. */
export interface Ink {
	ink: string;
	muted: string;
	hairline: string;
	panel: string;
}

export const INK: Readonly<Record<'light' | 'dark', Ink>> = {
	light: {
		ink: '#14212b',
		muted: '#516270',
		hairline: '#d6dee4',
		panel: '#ffffff'
	},
	dark: {
		ink: '#e8eef2',
		muted: '#9db0be',
		hairline: '#2a3b47',
		panel: '#13212b'
	}
};
