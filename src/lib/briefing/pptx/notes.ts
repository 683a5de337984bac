import { COLOUR_MAP } from './master.ts';
import { NAMESPACES, shapeTree, slideImage, textShape } from './shapes.ts';
import { paragraphs, plain } from './text.ts';
import { document, el, val } from './xml.ts';
import type { Box } from './measures.ts';

/** Of a page of notes: A4 or Letter on end, in inches. */
export const NOTES_PAGE = { width: 7.5, height: 10 };

const PICTURE: Box = { x: 0.75, y: 0.75, width: 6, height: 3.375 };
const WORDS: Box = { x: 0.75, y: 4.4, width: 6, height: 4.9 };
const POINTS = 12;

/** How pages of notes look: the slide above, the words below. */
export function notesMaster(language: string): string {
	const level = el(
		'a:lvl1pPr',
		{ marL: 0, algn: 'l' },
		el(
			'a:defRPr',
			{ sz: POINTS * 100, kern: 1200 },
			el('a:solidFill', {}, val('a:schemeClr', 'tx1')),
			el('a:latin', { typeface: '+mn-lt' }),
			el('a:ea', { typeface: '+mn-ea' }),
			el('a:cs', { typeface: '+mn-cs' })
		)
	);
	const shapes = [
		slideImage(2, PICTURE),
		textShape({
			id: 3,
			name: 'Notes',
			placeholder: { type: 'body', size: 'quarter', idx: 3 },
			box: WORDS,
			text: paragraphs([plain('Notes')], language)
		})
	];
	return document(
		el(
			'p:notesMaster',
			NAMESPACES,
			shapeTree(shapes, undefined, true),
			COLOUR_MAP,
			el('p:notesStyle', {}, level)
		)
	);
}

/** What the speaker sees of a slide. A paragraph each line. */
export function notesSlide(notes: string, language: string): string {
	const lines = notes.split('\n').map((line) => plain(line));
	const shapes = [
		slideImage(2),
		textShape({
			id: 3,
			name: 'Notes',
			placeholder: { type: 'body', idx: 1 },
			text: paragraphs(lines, language)
		})
	];
	return document(
		el(
			'p:notes',
			NAMESPACES,
			shapeTree(shapes),
			el('p:clrMapOvr', {}, el('a:masterClrMapping', {}))
		)
	);
}
