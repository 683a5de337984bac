import type { Deck } from './deck.ts';
import { LAYOUTS, MASTER_ID, slideLayout, slideMaster, type LayoutName } from './master.ts';
import { emu, SLIDE } from './measures.ts';
import { NOTES_PAGE, notesMaster, notesSlide } from './notes.ts';
import { writePackage, type Part, type Relation } from './package.ts';
import { properties } from './properties.ts';
import { NAMESPACES } from './shapes.ts';
import { paged, slideParts } from './slide.ts';
import { theme } from './theme.ts';
import { document, el } from './xml.ts';

/** Media type of the file. */
export const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SLIDES = `${OFFICE}.presentationml`;
/** Ids of slides begin here (ECMA-376, part 1: 19.7.13). */
const FIRST_SLIDE_ID = 256;

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const layoutName = (name: LayoutName) =>
	`ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(name) + 1}.xml`;
const notesName = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`;

/**
 * A PowerPoint file (ECMA-376, PresentationML): words in placeholders of a master, charts that can
 * be edited, notes. The same deck is always the same bytes.
 */
export function writeDeck(deck: Deck): Uint8Array {
	const slides = deck.slides.flatMap(paged);
	const written = slides.map((slide, index) =>
		slideParts(slide, deck, index + 1, layoutName, notesName(index + 1))
	);
	const notes = slides.map((slide, index): Part => {
		const number = index + 1;
		return {
			name: notesName(number),
			type: `${SLIDES}.notesSlide+xml`,
			content: notesSlide(slide.notes, deck.language),
			relations: [
				{ id: 'rId1', type: 'notesMaster', target: NOTES_MASTER },
				{ id: 'rId2', type: 'slide', target: written[index]?.part.name ?? '' }
			]
		};
	});
	const parts = [
		presentation(
			deck,
			written.map(({ part }) => part)
		),
		...frame(deck),
		...written.flatMap(({ part, own }) => [part, ...own]),
		...notes,
		...properties(deck, slides.length)
	];
	return writePackage(parts, [
		{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
		{ id: 'rId2', type: 'metadata/core-properties', target: 'docProps/core.xml' },
		{ id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' }
	]);
}

function presentation({ language }: Deck, slides: readonly Part[]): Part {
	const fixed: Relation[] = [
		{ id: 'rId1', type: 'slideMaster', target: MASTER },
		{ id: 'rId2', type: 'notesMaster', target: NOTES_MASTER },
		{ id: 'rId3', type: 'presProps', target: 'ppt/presProps.xml' },
		{ id: 'rId4', type: 'viewProps', target: 'ppt/viewProps.xml' },
		{ id: 'rId5', type: 'theme', target: 'ppt/theme/theme1.xml' },
		{ id: 'rId6', type: 'tableStyles', target: 'ppt/tableStyles.xml' }
	];
	const shown = slides.map(({ name }, index) => ({
		id: `rId${fixed.length + 1 + index}`,
		type: 'slide',
		target: name
	}));
	const ids = shown.map(({ id }, index) =>
		el('p:sldId', { id: FIRST_SLIDE_ID + index, 'r:id': id })
	);
	return {
		name: 'ppt/presentation.xml',
		type: `${SLIDES}.presentation.main+xml`,
		content: document(
			el(
				'p:presentation',
				{ ...NAMESPACES, saveSubsetFonts: 1, autoCompressPictures: 0 },
				el('p:sldMasterIdLst', {}, el('p:sldMasterId', { id: MASTER_ID, 'r:id': 'rId1' })),
				el('p:notesMasterIdLst', {}, el('p:notesMasterId', { 'r:id': 'rId2' })),
				ids.length > 0 ? el('p:sldIdLst', {}, ...ids) : '',
				el('p:sldSz', { cx: emu(SLIDE.width), cy: emu(SLIDE.height) }),
				el('p:notesSz', { cx: emu(NOTES_PAGE.width), cy: emu(NOTES_PAGE.height) }),
				defaultText(language)
			)
		),
		relations: [...fixed, ...shown]
	};
}

/** What all slides stand on: master, layouts, themes, and the master of the notes. */
function frame({ language, title }: Deck): Part[] {
	const themes = [1, 2].map((number) => ({
		name: `ppt/theme/theme${number}.xml`,
		type: `${OFFICE}.theme+xml`,
		content: theme('Entente', language)
	}));
	const layouts = LAYOUTS.map((name) => ({
		name: layoutName(name),
		type: `${SLIDES}.slideLayout+xml`,
		content: slideLayout(name, language, title),
		relations: [{ id: 'rId1', type: 'slideMaster', target: MASTER }]
	}));
	const master = {
		name: MASTER,
		type: `${SLIDES}.slideMaster+xml`,
		content: slideMaster(language),
		relations: [
			...layouts.map(({ name }, index) => ({
				id: `rId${index + 1}`,
				type: 'slideLayout',
				target: name
			})),
			{ id: `rId${layouts.length + 1}`, type: 'theme', target: 'ppt/theme/theme1.xml' }
		]
	};
	const notes = {
		name: NOTES_MASTER,
		type: `${SLIDES}.notesMaster+xml`,
		content: notesMaster(language),
		relations: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }]
	};
	return [...themes, ...layouts, master, notes];
}

/** Of text boxes that somebody adds. */
function defaultText(language: string): string {
	return el('p:defaultTextStyle', {}, el('a:defPPr', {}, el('a:defRPr', { lang: language })));
}
