import { mount, unmount } from 'svelte';
import type { Slide } from '#lib/briefing/briefing.ts';
import type { Act } from '#lib/briefing/present-keys.ts';
import PresenterNotes from './PresenterNotes.svelte';

/** What the presenter's window shows of the presentation, as it is at the moment. */
export interface Presentation {
	readonly slides: readonly Slide[];
	/** Index of the slide that is shown. */
	readonly at: number;
	/** Whether the audience sees nothing of it. */
	readonly blank: boolean;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** Whether digits of a slide's number have been typed. */
	readonly typing: boolean;
	/** Whether a proof stands open over the slide. */
	readonly proven: boolean;
	/** Whether the stage fills the screen; `null`: it cannot. */
	readonly full: boolean | null;
	act(what: Act): void;
	/** The window was closed. */
	onclose(closed: PresenterWindow): void;
}

export interface PresenterWindow {
	close(): void;
}

/**
 * Opens a window of notes beside the presentation; `null` where the browser refuses. Its content is
 * drawn by this window, so it needs no address and works from a file, too.
 *
 * @param context of this window's components
 */
export function openPresenter(
	presentation: Presentation,
	title: string,
	context: Map<unknown, unknown>
): PresenterWindow | null {
	const opened = window.open('', 'entente-presenter', 'popup,width=960,height=640');
	if (!opened) return null;
	const { document: page } = opened;
	// Language and theme.
	for (const { name, value } of document.documentElement.attributes)
		page.documentElement.setAttribute(name, value);
	page.head.replaceChildren(
		...[...document.head.querySelectorAll('link[rel="stylesheet"], style')].map((style) =>
			page.importNode(withWholeAddress(style), true)
		)
	);
	// Only now: its element stands in the head.
	page.title = title;
	page.body.replaceChildren();
	const notes = mount(PresenterNotes, { target: page.body, props: { presentation }, context });
	const presenter = { close: () => opened.close() };
	opened.addEventListener(
		'pagehide',
		() => {
			void unmount(notes);
			presentation.onclose(presenter);
		},
		{ once: true }
	);
	return presenter;
}

/** A copy that does not depend on where this window is: an empty one has no address of its own. */
function withWholeAddress(style: Element): Element {
	const copy = style.cloneNode(true) as Element;
	if (copy instanceof HTMLLinkElement) copy.setAttribute('href', copy.href);
	return copy;
}
