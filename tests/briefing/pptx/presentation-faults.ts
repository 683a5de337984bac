import { chartFaults } from './chart-faults.ts';
import { readPackage, type Package } from './package-faults.ts';
import { SCHEMA_ORDER } from './schema-order.ts';
import type { Element } from './xml-tree.ts';

/** Smallest type on a slide, in hundredths of a point. */
const LEAST_SIZE = 1200;
const FIRST_SLIDE_ID = 256;
const FIRST_LAYOUT_ID = 2 ** 31;

/** All that PowerPoint would stumble over in a presentation; empty where there is nothing. */
export function presentationFaults(bytes: Uint8Array): string[] {
	const { read, faults } = readPackage(bytes);
	return [
		...faults,
		...orderFaults(read),
		...idFaults(read),
		...slideFaults(read),
		...notesFaults(read),
		...propertyFaults(read),
		...chartFaults(read)
	];
}

/** Elements in other places than the schema has for them. */
export function orderFaults({ xml }: Pick<Package, 'xml'>): string[] {
	const faults: string[] = [];
	for (const [name, parsed] of xml) {
		if (/\.rels$|^\[Content|^docProps/.test(name)) continue;
		for (const element of parsed.walk()) {
			if (element.children.length === 0) continue;
			const order = SCHEMA_ORDER[element.tag]?.split(' ').map((one) => one.split('|'));
			if (!order) {
				faults.push(`${name}: no order is known for ${element.tag}`);
				continue;
			}
			const places = element.children.map(({ tag }) =>
				order.findIndex((choice) => choice.includes(tag))
			);
			const wrong = places.findIndex((place, at) => place < (places[at - 1] ?? 0));
			if (wrong >= 0) faults.push(`${name}: ${element.children[wrong]?.tag} within ${element.tag}`);
		}
	}
	return faults;
}

/** Ids unique and in their ranges. */
function idFaults({ xml }: Package): string[] {
	const faults: string[] = [];
	const numbers = (parsed: Element | undefined, tag: string) =>
		(parsed?.all(tag) ?? []).map(({ attributes }) => Number(attributes['id']));
	const check = (what: string, ids: readonly number[], least: number, most: number) => {
		if (new Set(ids).size !== ids.length) faults.push(`${what}: an id twice`);
		if (ids.some((id) => !(id >= least && id < most))) faults.push(`${what}: an id out of range`);
	};
	const presentation = xml.get('ppt/presentation.xml');
	check('slides', numbers(presentation, 'p:sldId'), FIRST_SLIDE_ID, 2 ** 31);
	const masters = [...xml].filter(([name]) => /slideMasters\/slideMaster\d+\.xml$/.test(name));
	const layouts = masters.flatMap(([, parsed]) => numbers(parsed, 'p:sldLayoutId'));
	check(
		'layouts',
		[...numbers(presentation, 'p:sldMasterId'), ...layouts],
		FIRST_LAYOUT_ID,
		2 ** 32
	);
	for (const [name, parsed] of xml) check(name, numbers(parsed, 'p:cNvPr'), 1, 2 ** 31);
	return faults;
}

/** What a slide holds is in its layout, is told to those who do not see it, and can be read. */
function slideFaults({ xml, relations, files }: Package): string[] {
	const faults: string[] = [];
	const placesOf = (parsed: Element | undefined) =>
		(parsed?.all('p:ph') ?? []).map(({ attributes: { type, idx } }) => `${type} ${idx}`);
	for (const [name, parsed] of xml) {
		if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
		const own = [...(relations.get(name)?.values() ?? [])];
		const layouts = own.filter(({ type }) => type === 'slideLayout');
		if (layouts.length !== 1) faults.push(`${name} has ${layouts.length} layouts`);
		const offered = placesOf(xml.get(layouts[0]?.target ?? ''));
		const places = placesOf(parsed);
		faults.push(
			...places
				.filter((one) => !offered.includes(one))
				.map((one) => `${name}: no ${one} in its layout`)
		);
		if (new Set(places).size !== places.length) faults.push(`${name} fills a place twice`);
		for (const tag of ['p:pic', 'p:graphicFrame'])
			for (const element of parsed.all(tag))
				if (!element.first('p:cNvPr')?.attributes['descr'])
					faults.push(`${name}: ${tag} without a description`);
		for (const body of parsed.all('p:txBody'))
			if (!body.first('a:p')) faults.push(`${name}: words without any`);
		for (const { tag, attributes } of parsed.walk()) {
			const size = tag === 'a:rPr' ? Number(attributes['sz'] ?? LEAST_SIZE) : LEAST_SIZE;
			if (size < LEAST_SIZE) faults.push(`${name}: type of ${size}`);
		}
		for (const { type, target } of own)
			if (type === 'image' && files.get(target)?.[1] !== 0x50) faults.push(`${target} is no PNG`);
	}
	return faults;
}

/** A slide and its notes know each other, and the notes their master. */
function notesFaults({ relations }: Package): string[] {
	const one = (owner: string, type: string) =>
		[...(relations.get(owner)?.values() ?? [])].find((relation) => relation.type === type)?.target;
	return [...relations.keys()].flatMap((name) => {
		if (/^ppt\/slides\/slide\d/.test(name)) {
			const notes = one(name, 'notesSlide') ?? '';
			return one(notes, 'slide') === name ? [] : [`the notes of ${name} are of another slide`];
		}
		if (!name.startsWith('ppt/notesSlides/')) return [];
		const theme = one(one(name, 'notesMaster') ?? '', 'theme');
		const own = one('ppt/slideMasters/slideMaster1.xml', 'theme');
		return theme && theme !== own ? [] : [`${name}: its master has no theme of its own`];
	});
}

function propertyFaults({ xml }: Package): string[] {
	const core = xml.get('docProps/core.xml');
	const app = xml.get('docProps/app.xml');
	const faults = ['created', 'modified'].flatMap((name) => {
		const date = core?.first(`dcterms:${name}`)?.text ?? '';
		return /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(date) ? [] : [`${name}: ${date}`];
	});
	const slides = [...xml.keys()].filter((name) => /^ppt\/slides\/slide\d/.test(name)).length;
	if (app?.first('Slides')?.text !== String(slides)) faults.push('app.xml counts other slides');
	return faults;
}
