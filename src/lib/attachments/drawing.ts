import type { Attachment } from 'svelte/attachments';
import type { Shape } from '#lib/map/shape.ts';
import { svgElement } from './map/svg-element.ts';

/** Draws an SVG document into a node. What it shows is told by the node, so it is hidden itself. */
export function drawing(document: Shape): Attachment<HTMLElement> {
	return (node) => {
		const element = svgElement(document);
		element.setAttribute('aria-hidden', 'true');
		node.replaceChildren(element);
		return () => element.remove();
	};
}
