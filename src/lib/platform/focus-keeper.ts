/** What may take the focus for something in it that has gone. */
const PLACES = 'main, aside, dialog, section[aria-label], [role="group"], [tabindex]';

/**
 * Keeps the keyboard where it was. What had the focus may go with a change of the view, and a link
 * takes it to the head of the page: then it comes back to the same element, else to what it stood in.
 */
export class FocusKeeper {
	/** What last had the focus, and all around it from the nearest on. */
	#line: readonly HTMLElement[] = [];
	/** The view is about to change: who has the focus loses it without leaving it. */
	#isChanging = false;

	/** Something has taken the focus. */
	note(target: EventTarget | null): void {
		if (!(target instanceof HTMLElement) || target === document.body) return;
		const line = [target];
		for (let around = target.parentElement; around; around = around.parentElement)
			line.push(around);
		this.#line = line;
	}

	expectChange(): void {
		this.#isChanging = true;
	}

	/** It left for nothing: by itself, or because what had it is going. */
	left({ target, relatedTarget }: FocusEvent): void {
		if (this.#isChanging || relatedTarget !== null || !(target instanceof Node)) return;
		queueMicrotask(() => {
			if (target.isConnected && target === this.#line[0]) this.forget();
		});
	}

	/** The pointer went elsewhere: what it presses on takes the focus itself, or nothing is to have it. */
	forget(): void {
		this.#line = [];
	}

	/**
	 * The view has changed.
	 *
	 * @param opened takes the focus where nothing closer than the page is left of what had it
	 */
	bringBack(opened: HTMLElement | null): void {
		this.#isChanging = false;
		if (document.activeElement !== document.body) return;
		const [last, ...around] = this.#line;
		if (!last) return;
		const left = isThere(last) ? last : around.find((one) => isThere(one) && one.matches(PLACES));
		const place = left?.matches('main') && opened && isThere(opened) ? opened : left;
		if (!place) return;
		if (place !== last && !place.hasAttribute('tabindex')) place.tabIndex = -1;
		place.focus({ preventScroll: true });
	}
}

function isThere(element: HTMLElement): boolean {
	return element.isConnected && element.checkVisibility();
}
