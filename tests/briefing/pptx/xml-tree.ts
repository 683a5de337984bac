import { SaxesParser } from 'saxes';

/** An element as it was written. */
export class Element {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[] = [];
	/** Of itself, without that of its children. */
	text = '';

	constructor(tag: string, attributes: Readonly<Record<string, string>>) {
		this.tag = tag;
		this.attributes = attributes;
	}

	/** Itself and everything below it, in reading order. */
	*walk(): Generator<Element> {
		yield this;
		for (const child of this.children) yield* child.walk();
	}

	all(tag: string): Element[] {
		return [...this.walk()].filter((one) => one.tag === tag);
	}

	first(tag: string): Element | undefined {
		for (const one of this.walk()) if (one.tag === tag) return one;
		return undefined;
	}

	/** Values of the children of that name. */
	values(tag: string): (string | undefined)[] {
		return this.children
			.filter((one) => one.tag === tag)
			.map(({ attributes }) => attributes['val']);
	}
}

/** Reads a document strictly. @throws where it is not well formed */
export function parseXml(text: string): Element {
	const root = new Element('', {});
	const open = [root];
	const parser = new SaxesParser({ xmlns: false });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element = new Element(name, attributes);
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (words) => {
		const element = open.at(-1);
		if (element) element.text += words;
	});
	parser.on('closetag', () => open.pop());
	parser.write(text).close();
	const [only] = root.children;
	if (!only) throw new Error('no element');
	return only;
}
