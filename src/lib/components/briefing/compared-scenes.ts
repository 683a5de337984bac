import type { Slide } from '#lib/briefing/briefing.ts';
import { locales } from '#lib/paraglide/runtime.js';
import type { Scene } from '#lib/query/scene.ts';
import type { App } from '#lib/state/context.ts';
import { slideApp } from '#lib/state/slide-app.svelte.ts';

/** Both views of a comparison. */
export function comparedViews(
	app: App,
	{ view, other }: Extract<Slide, { kind: 'comparison' }>
): [App, App] {
	const appOf = ({ link }: { link: string }) => slideApp(app, locales, () => link);
	return [appOf(view), appOf(other)];
}

/** What their maps show: each is framed by the two, else their places could not be compared. */
export function comparedScenes(app: App, slide: Extract<Slide, { kind: 'comparison' }>): Scene[] {
	return comparedViews(app, slide).map(({ view }) => view.scene);
}
