import type { Attachment } from 'svelte/attachments';

/** How finely words are made smaller. */
const STEP = 0.05;

/**
 * Makes the words of a box smaller until they fit in it: its style multiplies their size by `--fit`.
 * Those that do not fit even so are marked by the class `overlong` and counted.
 *
 * @param floor the least of `--fit`
 * @param words what the box says: when that changes it is measured anew
 * @param oncut with the lines that are left out, 0 when none is
 */
export function fitWords(
	floor: number,
	words: () => unknown,
	oncut: (lines: number) => void
): Attachment<HTMLElement> {
	return (box) => {
		words();
		const observer = new ResizeObserver(fit);
		// Its own height follows from its words.
		if (box.parentElement) observer.observe(box.parentElement);
		return () => {
			observer.disconnect();
			oncut(0);
		};

		function fit() {
			let scale = 1;
			const at = (next: number) => box.style.setProperty('--fit', String((scale = next)));
			at(1);
			while (overflow() > 1 && scale > floor) at(Math.max(floor, scale - STEP));
			const left = overflow();
			const isCut = left > 1;
			box.classList.toggle('overlong', isCut);
			oncut(isCut ? Math.ceil(left / lineHeight()) : 0);
		}

		function overflow(): number {
			return box.scrollHeight - box.clientHeight;
		}

		function lineHeight(): number {
			const text = box.querySelector('p, li') ?? box;
			return Number.parseFloat(getComputedStyle(text).lineHeight) || 1;
		}
	};
}
