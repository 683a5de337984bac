import { createContext } from 'svelte';
import type { Names } from './names.svelte.ts';
import type { Texts } from './texts.svelte.ts';
import type { Theme } from './theme.svelte.ts';
import type { View } from './view.svelte.ts';

/** What every component can ask for. Set once, by the root layout. */
export interface App {
	view: View;
	theme: Pick<Theme, 'current' | 'choice'>;
	texts: Texts;
	names: Names;
}

export const [getApp, setApp] = createContext<App>();
