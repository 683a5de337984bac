import { mount, unmount } from 'svelte';
import type { App } from '#lib/state/context.ts';
import type { Side } from './make-slide.ts';
import ViewEdit from './ViewEdit.svelte';

let end: (() => void) | null = null;

/**
 * While the view of a slide is looked for on the map, a bar above it says so and takes the view
 * back. It is put there from here, so that the first view of everybody else need not know of it.
 */
export function editView(app: App, id: string, side: Side): void {
	end?.();
	const page = document.querySelector('main');
	if (!page?.parentElement) return;
	const props = { app, id, side, onend: () => end?.() };
	const bar = mount(ViewEdit, { target: page.parentElement, anchor: page, props });
	end = () => {
		end = null;
		void unmount(bar);
	};
}
