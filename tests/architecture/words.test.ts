import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { filesBelow } from './files.ts';

/** What is the same in every language: the name, codes of classifications, names of files. */
const NO_WORDS = new Set(['Entente', 'CRS', 'ISIC', '*.csv', 'engagements.json']);

/** Attributes that a reader sees or hears. */
const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

const COMPONENTS = filesBelow(['src/lib/components', 'src/routes'], /\.svelte$/);

/** Every text in the markup that stands there itself, instead of coming from the messages. */
function ownWords(source: string): string[] {
	const found: string[] = [];
	visit(parse(source, { modern: true }).fragment);
	return found.filter((text) => /\p{L}{2}/u.test(text) && !NO_WORDS.has(text));

	function visit(node: unknown): void {
		if (Array.isArray(node)) return node.forEach(visit);
		if (typeof node !== 'object' || node === null) return;
		const { type } = node as { type?: string };
		if (type === 'Text') found.push(...lines((node as AST.Text).data));
		else if (type === 'Attribute') visitAttribute(node as AST.Attribute);
		else Object.values(node).forEach(visit);
	}

	function visitAttribute({ name, value }: AST.Attribute): void {
		if (!SPOKEN.has(name) || value === true) return;
		for (const part of [value].flat()) if (part.type === 'Text') found.push(...lines(part.data));
	}
}

function lines(text: string): string[] {
	return text
		.split(/[\n·]/)
		.map((line) => line.trim())
		.filter(Boolean);
}

test.each(COMPONENTS.map(({ name, text }) => [name, text]))(
	'%s says nothing that is not in the messages',
	(_, text) => {
		expect(ownWords(text ?? '')).toEqual([]);
	}
);

test('a word in the markup would be found, and so would one in an attribute', () => {
	expect(ownWords('<p>Hello <b>{name}</b></p><a title="Go there" href="/x">{x}</a>')).toEqual([
		'Hello',
		'Go there'
	]);
});

test('dates and numbers are written by Intl, in a named language', () => {
	const local = /\.(?:toFixed|toLocale(?:Date|Time)?String)\(|\.localeCompare\(/;
	expect(COMPONENTS.filter(({ text }) => local.test(text)).map(({ name }) => name)).toEqual([]);
});
