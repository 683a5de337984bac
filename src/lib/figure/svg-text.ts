import type { Shape } from '#lib/map/shape.ts';

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** What XML 1.0 does not allow at all. */

const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g;

/** A shape as text: attributes in their order, so that the same shape is always the same text. */
export function svgText({ name, attributes, children }: Shape): string {
	const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
	const inside = children.map((child) =>
		typeof child === 'string' ? escaped(child) : svgText(child)
	);
	return inside.length === 0
		? `<${name}${given.join('')}/>`
		: `<${name}${given.join('')}>${inside.join('')}</${name}>`;
}

/** Numbers to a hundredth of a pixel. */
function escaped(value: string | number): string {
	if (typeof value === 'number') return String(Math.round(value * 100) / 100);
	return value.replace(FORBIDDEN, '').replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}
