import type { Shape } from '#lib/map/shape.ts';

export function svgElement({ name, attributes, children }: Shape): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	element.append(
		...children.map((child) => (typeof child === 'string' ? child : svgElement(child)))
	);
	return element;
}
