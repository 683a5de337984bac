import { unzipSync } from 'fflate';
import path from 'node:path/posix';
import { parseXml, type Element } from './xml-tree.ts';

/** A package as it was read. */
export interface Package {
	/** By name. */
	files: ReadonlyMap<string, Uint8Array>;
	/** Of parts of XML. */
	xml: ReadonlyMap<string, Element>;
	/** By part, then by id. */
	relations: ReadonlyMap<string, ReadonlyMap<string, { type: string; target: string }>>;
}

const TYPES = '[Content_Types].xml';

/** Reads a file as an Open Packaging package, and says all that is wrong with it as such. */
export function readPackage(bytes: Uint8Array): { read: Package; faults: string[] } {
	const faults: string[] = [];
	const names: string[] = [];
	const files = new Map(
		Object.entries(unzipSync(bytes, { filter: ({ name }) => names.push(name) > 0 }))
	);
	if (files.size !== names.length) faults.push('two entries have the same name');
	if (names[0] !== TYPES) faults.push(`${TYPES} is not the first entry`);
	faults.push(...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`));
	const xml = new Map<string, Element>();
	for (const [name, content] of files) {
		if (!/\.(?:xml|rels)$/.test(name)) continue;
		const parsed = parse(content);
		if (parsed) xml.set(name, parsed);
		else faults.push(`${name} is not well formed`);
	}
	const relations = new Map<string, Map<string, { type: string; target: string }>>();
	for (const [name, parsed] of xml)
		if (name.endsWith('.rels')) relations.set(ownerOf(name), relationsOf(name, parsed, faults));
	const read = { files, xml, relations };
	faults.push(...typeFaults(read), ...relationFaults(read));
	return { read, faults };
}

function parse(content: Uint8Array): Element | null {
	try {
		return parseXml(new TextDecoder('utf-8', { fatal: true }).decode(content));
	} catch {
		return null;
	}
}

/** `ppt/_rels/presentation.xml.rels` → `ppt/presentation.xml`; the package itself is `.` */
function ownerOf(name: string): string {
	if (name === '_rels/.rels') return '.';
	return path.join(path.dirname(path.dirname(name)), path.basename(name, '.rels'));
}

function relationsOf(name: string, parsed: Element, faults: string[]) {
	const found = new Map<string, { type: string; target: string }>();
	const folder = path.dirname(path.dirname(name));
	for (const { attributes } of parsed.all('Relationship')) {
		const { Id = '', Type = '', Target = '' } = attributes;
		if (found.has(Id)) faults.push(`${name} has ${Id} twice`);
		const type = Type.slice(Type.lastIndexOf('/') + 1);
		found.set(Id, { type, target: path.join(folder, Target) });
	}
	return found;
}

/** Every part has one type, and no type is of a part that is not there. */
function typeFaults({ files, xml }: Package): string[] {
	const types = xml.get(TYPES);
	if (!types) return [`no ${TYPES}`];
	const values = (tag: string, attribute: string) =>
		types.all(tag).map(({ attributes }) => attributes[attribute] ?? '');
	const overrides = values('Override', 'PartName');
	const extensions = values('Default', 'Extension');
	const parts = [...files.keys()].filter((name) => name !== TYPES);
	const used = new Set(
		parts
			.filter((name) => !overrides.includes(`/${name}`))
			.map((name) => name.slice(name.lastIndexOf('.') + 1))
	);
	return [
		...[overrides, extensions].flatMap((all) =>
			all.filter((one, index) => all.indexOf(one) !== index).map((one) => `${one} has two types`)
		),
		...overrides
			.filter((name) => !files.has(name.slice(1)))
			.map((name) => `a type for ${name}, which is not there`),
		...[...used].filter((one) => !extensions.includes(one)).map((one) => `no type for .${one}`),
		...extensions.filter((one) => !used.has(one)).map((one) => `a type for .${one}, of no part`)
	];
}

/** Relations lead to parts, all parts are led to, and every id that is used is a relation. */
function relationFaults({ files, xml, relations }: Package): string[] {
	const faults: string[] = [];
	const reached = new Set<string>();
	const walk = (owner: string) => {
		for (const [id, { target }] of relations.get(owner) ?? []) {
			if (!files.has(target)) faults.push(`${owner} ${id} leads to ${target}, which is not there`);
			else if (!reached.has(target)) {
				reached.add(target);
				walk(target);
			}
		}
	};
	walk('.');
	for (const name of files.keys())
		if (name !== TYPES && !name.endsWith('.rels') && !reached.has(name))
			faults.push(`nothing leads to ${name}`);
	for (const [name, parsed] of xml) {
		if (name.endsWith('.rels') || name === TYPES) continue;
		const used = [...parsed.walk()].flatMap(({ attributes }) =>
			Object.entries(attributes).flatMap(([key, value]) => (key.startsWith('r:') ? [value] : []))
		);
		const own = relations.get(name) ?? new Map();
		faults.push(
			...used.filter((id) => !own.has(id)).map((id) => `${name} uses ${id}, which is no relation`)
		);
	}
	return faults;
}
