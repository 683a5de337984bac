import { untrack } from 'svelte';
import { afterPaint } from '#lib/platform/after-paint.ts';

/**
 * What `read` gives, a frame late: whatever is drawn from it keeps neither the map nor the reader
 * waiting, and of changes that follow each other fast only the last is drawn.
 */
export function settled<T>(read: () => T): { readonly current: T } {
	let current = $state.raw(untrack(read));
	$effect(() => {
		const next = read();
		return afterPaint(() => (current = next));
	});
	return {
		get current() {
			return current;
		}
	};
}
