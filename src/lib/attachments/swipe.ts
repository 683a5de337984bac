import type { Attachment } from 'svelte/attachments';

/** Pixels that a finger goes sideways at least. */
const LEAST = 48;

/**
 * Tells of a finger that moves sideways.
 *
 * @param except where a finger moves something else: a CSS selector
 */
export function swipe(
	except: string,
	onswipe: (way: 'left' | 'right') => void
): Attachment<HTMLElement> {
	return (node) => {
		let from: { x: number; y: number } | null = null;

		function start({ touches, target }: TouchEvent): void {
			const [touch] = touches;
			const isFree = target instanceof Element && target.closest(except) === null;
			from =
				touch && touches.length === 1 && isFree ? { x: touch.clientX, y: touch.clientY } : null;
		}

		function end({ changedTouches }: TouchEvent): void {
			const [touch] = changedTouches;
			if (!touch || !from) return;
			const [dx, dy] = [touch.clientX - from.x, touch.clientY - from.y];
			if (Math.abs(dx) > LEAST && Math.abs(dx) > 2 * Math.abs(dy))
				onswipe(dx < 0 ? 'left' : 'right');
		}

		node.addEventListener('touchstart', start, { passive: true });
		node.addEventListener('touchend', end);
		return () => {
			node.removeEventListener('touchstart', start);
			node.removeEventListener('touchend', end);
		};
	};
}
