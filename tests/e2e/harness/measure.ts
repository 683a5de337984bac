import type { Page } from 'playwright-core';

/** Everything that is pressed, typed into or followed. */
const TARGETS =
	'a[href], button, input, select, textarea, summary, [role=slider], [role=tab], [role=option]';

/** What of the page is wrong for a finger or a narrow screen, in words; empty: nothing. */
export interface Measured {
	/** Smaller than 24 by 24 CSS pixels, and neither in a line of text nor clear of all others. */
	small: string[];
	/** Something else lies above the middle of it. */
	covered: string[];
	/** Beyond the edge of the page, and in nothing that scrolls sideways. */
	outside: string[];
	/** Text that is cut off without an ellipsis or a way to scroll. */
	cut: string[];
}

/** Measures every target that is to be seen, and every text. */
export function measure(page: Page): Promise<Measured> {
	return page.evaluate((selector) => {
		const LEAST = 24;
		const found: Measured = { small: [], covered: [], outside: [], cut: [] };
		const nodes = [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
		const areas = nodes.map((node) => ({ node, rect: areaOf(node).getBoundingClientRect() }));
		for (const { node, rect } of areas) {
			if (rect.width < LEAST - 0.5 || rect.height < LEAST - 0.5)
				if (!isInText(node) && !isClear(node, rect)) found.small.push(describe(node, rect));
			if ((rect.left < -1 || rect.right > innerWidth + 1) && !scrollsSideways(node))
				found.outside.push(describe(node, rect));
		}
		for (const { node } of areas) {
			const area = areaOf(node);
			area.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
			const rect = area.getBoundingClientRect();
			const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
			const isOwn =
				top !== null && (area.contains(top) || top.contains(area) || top.closest('label') === area);
			if (!isOwn)
				found.covered.push(`${describe(node, rect)} by ${top ? describe(top) : 'nothing'}`);
		}
		for (const node of document.querySelectorAll<HTMLElement>('body *')) {
			if (!isSeen(node) || !holdsText(node) || scrollsSideways(node)) continue;
			const { overflowX, textOverflow } = getComputedStyle(node);
			const { right } = node.getBoundingClientRect();
			if (right > innerWidth + 1 && !node.closest('.leaflet-container, svg'))
				found.cut.push(describe(node));
			else if (overflowX !== 'visible' && textOverflow !== 'ellipsis')
				if (node.scrollWidth > node.clientWidth + 1) found.cut.push(describe(node));
		}
		return found;

		/** A box or a button of a group is pressed by its label. */
		function areaOf(node: HTMLElement): HTMLElement {
			return node.matches('input, select') ? (node.closest('label') ?? node) : node;
		}
		function isSeen(node: HTMLElement): boolean {
			const { width, height } = node.getBoundingClientRect();
			const seen = node.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
			return seen && !isClipped(node);
		}
		/** Said to a screen reader only. */
		function isClipped(node: Element): boolean {
			for (let up: Element | null = node; up; up = up.parentElement)
				if (getComputedStyle(up).clipPath !== 'none' || up.matches('.skip')) return true;
			return false;
		}
		function isInText(node: HTMLElement): boolean {
			return (
				getComputedStyle(node).display === 'inline' && node.closest('p, td, th, dd, li') !== null
			);
		}
		/** A circle of 24 px about its middle meets no other target: the exception of WCAG 2.5.8. */
		function isClear(own: HTMLElement, { left, top, width, height }: DOMRect): boolean {
			const [x, y] = [left + width / 2, top + height / 2];
			return areas.every(({ node, rect }) => {
				if (node === own || areaOf(node) === areaOf(own)) return true;
				const dx = Math.max(rect.left - x, 0, x - rect.right);
				const dy = Math.max(rect.top - y, 0, y - rect.bottom);
				return Math.hypot(dx, dy) >= LEAST / 2;
			});
		}
		function scrollsSideways(node: Element): boolean {
			for (let up = node.parentElement; up; up = up.parentElement)
				if (/auto|scroll/.test(getComputedStyle(up).overflowX) && up.scrollWidth > up.clientWidth)
					return true;
			return false;
		}
		function holdsText(node: HTMLElement): boolean {
			return [...node.childNodes].some(
				(child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim()
			);
		}
		function describe(node: Element, rect?: DOMRect): string {
			const words = (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40);
			const size = rect ? ` ${Math.round(rect.width)}×${Math.round(rect.height)}` : '';
			return `<${node.tagName.toLowerCase()} class="${node.getAttribute('class') ?? ''}">${words}${size}`;
		}
	}, TARGETS);
}

/** Whether the page itself scrolls sideways. */
export function isTooWide(page: Page): Promise<boolean> {
	return page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
}
