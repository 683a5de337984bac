/** What XML 1.0 does not allow at all. */
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g;
const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** By name, in the order in which they are written; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Children are XML already; words go through `escaped` first. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const given = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join('');
	const inside = children.join('');
	return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}

/** An element whose only attribute is its value, as charts have many. */
export function val(name: string, value: string | number): string {
	return el(name, { val: value });
}

/** Words as XML: anything at all becomes text that every reader accepts. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(FORBIDDEN, '')
		.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

/** A whole part. */
export function document(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
