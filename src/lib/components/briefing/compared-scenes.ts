import type { Slide } from '#lib/briefing/briefing.ts';
import { locales } from '#lib/paraglide/runtime.js';
import type { Scene } from '#lib/query/scene.ts';
import type { App } from '#lib/state/context.ts';
import { slideApp } from '#lib/state/slide-app.svelte.ts';

/** What both maps of a comparison show: each is framed by the two, else their places could not be compared. */
export function comparedScenes(
	app: App,
	{ view, other }: Extract<Slide, { kind: 'comparison' }>
): Scene[] {
	return [view, other].map(({ link }) => slideApp(app, locales, () => link).view.scene);
}
