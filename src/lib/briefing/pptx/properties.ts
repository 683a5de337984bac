import type { Deck } from './deck.ts';
import { officeTag } from './fonts.ts';
import type { Part } from './package.ts';
import { NAMESPACES } from './shapes.ts';
import { document, el, escaped } from './xml.ts';

/** Of a deck whose data has no date: a file must name one, and the clock would make each one another. */
const NO_DATE = '2000-01-01';
const APPLICATION = 'Entente';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument';

/** Title, language and date of the file, and the settings that PowerPoint looks for. */
export function properties(deck: Deck, slides: number): Part[] {
	return [
		{
			name: 'docProps/core.xml',
			type: 'application/vnd.openxmlformats-package.core-properties+xml',
			content: core(deck)
		},
		{
			name: 'docProps/app.xml',
			type: `${DOCUMENT}.extended-properties+xml`,
			content: document(
				el(
					'Properties',
					{ xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
					el('PresentationFormat', {}, 'Widescreen'),
					el('Slides', {}, String(slides)),
					el('Notes', {}, String(slides)),
					el('Application', {}, APPLICATION)
				)
			)
		},
		setting('presProps', 'p:presentationPr'),
		setting('viewProps', 'p:viewPr'),
		{
			name: 'ppt/tableStyles.xml',
			type: `${DOCUMENT}.presentationml.tableStyles+xml`,
			content: document(
				el('a:tblStyleLst', {
					'xmlns:a': NAMESPACES['xmlns:a'],
					def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}'
				})
			)
		}
	];
}

function setting(name: string, root: string): Part {
	return {
		name: `ppt/${name}.xml`,
		type: `${DOCUMENT}.presentationml.${name}+xml`,
		content: document(el(root, NAMESPACES))
	};
}

function core({ title, language, date }: Deck): string {
	const when = `${/^\d{4}-\d\d-\d\d$/.test(date ?? '') ? date : NO_DATE}T00:00:00Z`;
	const stamp = (name: string) => el(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, when);
	return document(
		el(
			'cp:coreProperties',
			{
				'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
				'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
				'xmlns:dcterms': 'http://purl.org/dc/terms/',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance'
			},
			el('dc:title', {}, escaped(title)),
			el('dc:creator', {}, APPLICATION),
			el('dc:language', {}, officeTag(language)),
			el('cp:lastModifiedBy', {}, APPLICATION),
			stamp('created'),
			stamp('modified')
		)
	);
}
