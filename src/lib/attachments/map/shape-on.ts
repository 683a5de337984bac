import type { Attachment } from 'svelte/attachments';
import type { Shape } from '#lib/map/shape.ts';
import { svgElement } from './svg-element.ts';

/** Puts a shape into an element of SVG. */
export function shapeOn(shape: Shape): Attachment<SVGElement> {
	return (node) => node.replaceChildren(svgElement(shape));
}
