import type { Attachment } from 'svelte/attachments';

const ITEMS = 'a[href], button:not(:disabled), input:not(:disabled)';
const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
	ArrowDown: (index, last) => (index === last ? 0 : index + 1),
	ArrowRight: (index, last) => (index === last ? 0 : index + 1),
	ArrowUp: (index, last) => (index === 0 ? last : index - 1),
	ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
	Home: () => 0,
	End: (_, last) => last
};

/**
 * Makes a group of links, buttons or boxes one stop of the Tab key; within it the arrow keys, Home
 * and End move (the roving tabindex of the ARIA Authoring Practices). The stop is the item that had
 * the focus last, at first the chosen one.
 */
export const roving: Attachment<HTMLElement> = (group) => {
	let current: Element | null = null;

	function items(): HTMLElement[] {
		return [...group.querySelectorAll<HTMLElement>(ITEMS)];
	}

	function settle(): void {
		const all = items();
		const stop = all.find((item) => item === current) ?? all.find(isChosen) ?? all[0];
		for (const item of all) {
			const index = item === stop ? 0 : -1;
			// Writing what stands there already would cost the page a look at its styles.
			if (item.getAttribute('tabindex') !== String(index)) item.tabIndex = index;
		}
	}

	function onfocusin({ target }: FocusEvent): void {
		current = target instanceof Element ? target : null;
		settle();
	}

	function onkeydown(event: KeyboardEvent): void {
		const step = STEPS[event.key];
		const all = items();
		const at = all.findIndex((item) => item === document.activeElement);
		if (!step || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		all[step(at, all.length - 1)]?.focus();
	}

	settle();
	const changes = new MutationObserver(settle);
	changes.observe(group, { childList: true, subtree: true });
	group.addEventListener('focusin', onfocusin);
	group.addEventListener('keydown', onkeydown);
	return () => {
		changes.disconnect();
		group.removeEventListener('focusin', onfocusin);
		group.removeEventListener('keydown', onkeydown);
	};
};

function isChosen(item: HTMLElement): boolean {
	return item.matches('[aria-current], [aria-pressed="true"], :checked');
}
