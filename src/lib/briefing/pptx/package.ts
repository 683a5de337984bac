import { strToU8, zipSync, type Zippable } from 'fflate';
import { document, el } from './xml.ts';

/** A file within an Office document (ECMA-376, part 2: Open Packaging Conventions). */
export interface Part {
	/** From the root of the package, without a leading slash. */
	name: string;
	/** Media type. */
	type: string;
	content: string | Uint8Array;
	relations?: readonly Relation[];
}

/** What a part refers to by `r:id`. */
export interface Relation {
	id: string;
	/** The last step of the type's address, such as `slideLayout`. */
	type: string;
	/** Name of a part. */
	target: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
/** The one relation that is no matter of Office documents. */
const CORE = 'metadata/core-properties';

/** Of every entry: the earliest that a zip file can name, in whatever zone the machine stands. */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * The package as a file. Parts come in the order of their names and without a clock, so that the
 * same parts are always the same bytes.
 *
 * @throws where two parts share a name or a relation leads nowhere: a bug
 */
export function writePackage(parts: readonly Part[], roots: readonly Relation[]): Uint8Array {
	const names = new Set(parts.map(({ name }) => name));
	if (names.size !== parts.length) throw new Error('two parts have the same name');
	const entries = new Map<string, string | Uint8Array>([
		['[Content_Types].xml', contentTypes(parts)],
		['_rels/.rels', relationships('', roots, names)]
	]);
	for (const { name, content, relations } of parts.toSorted(byName)) {
		entries.set(name, content);
		if (relations?.length) entries.set(relationsName(name), relationships(name, relations, names));
	}
	const files: Zippable = {};
	for (const [name, content] of entries) {
		const bytes = typeof content === 'string' ? strToU8(content) : content;
		// Pictures and workbooks are compressed already.
		files[name] = [bytes, { level: typeof content === 'string' ? 6 : 0 }];
	}
	return zipSync(files, { mtime: ENTRY_TIME });
}

function byName(a: Part, b: Part): number {
	return a.name < b.name ? -1 : 1;
}

/** Media by their extension, everything else by its name. */
function contentTypes(parts: readonly Part[]): string {
	const media = new Map<string, string>([['rels', RELATIONSHIPS]]);
	const others: string[] = [];
	for (const { name, type, content } of parts.toSorted(byName))
		if (typeof content === 'string')
			others.push(el('Override', { PartName: `/${name}`, ContentType: type }));
		else media.set(name.slice(name.lastIndexOf('.') + 1), type);
	const defaults = [...media].map(([Extension, ContentType]) =>
		el('Default', { Extension, ContentType })
	);
	return document(
		el('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults.sort(), ...others)
	);
}

function relationships(
	from: string,
	relations: readonly Relation[],
	names: ReadonlySet<string>
): string {
	const lost = relations.find(({ target }) => !names.has(target));
	if (lost) throw new Error(`${from} refers to ${lost.target}, which is not there`);
	const all = relations.map(({ id, type, target }) =>
		el('Relationship', {
			Id: id,
			Type: type === CORE ? `${PACKAGE}/relationships/${CORE}` : `${OFFICE}/${type}`,
			Target: relative(from, target)
		})
	);
	return document(el('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all));
}

/** `ppt/slides/slide1.xml` → `ppt/slides/_rels/slide1.xml.rels` */
function relationsName(name: string): string {
	const cut = name.lastIndexOf('/') + 1;
	return `${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`;
}

/** The way from the folder of a part to another part. */
function relative(from: string, to: string): string {
	const here = from.split('/').slice(0, -1);
	const there = to.split('/');
	let shared = 0;
	while (shared < here.length && here[shared] === there[shared]) shared++;
	return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
