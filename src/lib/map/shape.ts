/** A piece of SVG as plain data: the screen makes elements of it, an export text. */
export interface Shape {
	name: string;
	attributes: Readonly<Record<string, string | number>>;
	children: readonly (Shape | string)[];
}

/** @param attributes what is `undefined` is left out */
export function shape(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>> = {},
	...children: readonly (Shape | string)[]
): Shape {
	const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
	return { name, attributes: Object.fromEntries(given) as Shape['attributes'], children };
}
