import { TOKENS } from '#lib/query/tokens.ts';
import { officeTag } from './fonts.ts';
import { BOXES, POINTS, type Box } from './measures.ts';
import { NAMESPACES, rule, shapeTree, textShape, type Placeholder } from './shapes.ts';
import { officeColour, paragraphs, plain } from './text.ts';
import { document, el, val } from './xml.ts';

/** Layouts by name, in the order of their files. */
export const LAYOUTS = ['title', 'exhibit', 'worded', 'text'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** By which slides find their places in the layouts. */
export const PLACES = {
	title: { type: 'title' },
	opening: { type: 'ctrTitle' },
	openingWords: { type: 'subTitle', idx: 1 },
	body: { type: 'body', idx: 1 },
	footer: { type: 'ftr', size: 'quarter', idx: 11 },
	number: { type: 'sldNum', size: 'quarter', idx: 12 }
} as const satisfies Record<string, Placeholder>;

/** Ids of master and layouts share one range, which begins at 2³¹. */
export const MASTER_ID = 2_147_483_648;

const PAPER = TOKENS.light;
/** Of the text of a slide's number, as PowerPoint knows it. */
const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}';
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What all slides share: where words stand and how they look, and the hairline above the footer. */
export function slideMaster(language: string): string {
	const shapes = [
		frame(2, 'Title', { type: 'title' }, BOXES.title, 't', language),
		frame(3, 'Text', { type: 'body', idx: 1 }, BOXES.body, 't', language),
		frame(4, 'Footer', { type: 'ftr', size: 'quarter', idx: 3 }, BOXES.footer, 't', language),
		numberShape(5, { type: 'sldNum', size: 'quarter', idx: 4 }, language, true),
		rule(6, 'Line', BOXES.rule, officeColour(PAPER.hairline))
	];
	const ids = LAYOUTS.map((_, index) =>
		el('p:sldLayoutId', { id: MASTER_ID + 1 + index, 'r:id': `rId${index + 1}` })
	);
	return document(
		el(
			'p:sldMaster',
			NAMESPACES,
			shapeTree(shapes, undefined, true),
			COLOUR_MAP,
			el('p:sldLayoutIdLst', {}, ...ids),
			TEXT_STYLES
		)
	);
}

/** @param footer of slides that somebody adds */
export function slideLayout(layout: LayoutName, language: string, footer: string): string {
	const { name, type, places } = DETAILS[layout];
	const shapes = places.map(([label, place, box, anchor, points], index) =>
		frame(index + 2, label, place, box, anchor, language, points)
	);
	const foot = textShape({
		id: 8,
		name: 'Footer',
		placeholder: PLACES.footer,
		// LibreOffice takes a footer without words for one without a look.
		text: paragraphs([plain(footer)], language)
	});
	const own = layout === 'title' ? OPENING_BAR : '';
	return document(
		el(
			'p:sldLayout',
			{ ...NAMESPACES, type, preserve: 1, userDrawn: type ? undefined : 1 },
			shapeTree([...shapes, foot, numberShape(9, PLACES.number, language), own], name),
			el('p:clrMapOvr', {}, el('a:masterClrMapping', {}))
		)
	);
}

/** The number of the slide, which PowerPoint keeps right when slides are moved. */
export function numberShape(
	id: number,
	placeholder: Placeholder,
	language: string,
	isMaster = false,
	number = '‹#›'
): string {
	const field = el(
		'a:fld',
		{ id: NUMBER_FIELD, type: 'slidenum' },
		el('a:rPr', { lang: officeTag(language) }),
		el('a:t', {}, number)
	);
	return textShape({
		id,
		name: 'Slide number',
		placeholder,
		...(isMaster
			? { box: BOXES.number, body: bodyOf('t'), levels: small(POINTS.footer, 'r') }
			: {}),
		text: el('a:p', {}, field)
	});
}

type Anchor = 't' | 'ctr' | 'b';
/** Name, placeholder, box, where its text hangs, points where they differ from the master's. */
type Place = readonly [string, Placeholder, Box | null, Anchor | null, number?];

const DETAILS: Record<LayoutName, { name: string; type?: string; places: readonly Place[] }> = {
	title: {
		name: 'Title',
		type: 'title',
		places: [
			['Title', PLACES.opening, BOXES.opening, 'b', POINTS.opening],
			['Subtitle', PLACES.openingWords, BOXES.openingWords, 't', POINTS.openingWords]
		]
	},
	exhibit: {
		name: 'Exhibit',
		type: 'titleOnly',
		places: [['Title', PLACES.title, null, null]]
	},
	worded: {
		name: 'Exhibit and commentary',
		places: [
			['Title', PLACES.title, null, null],
			['Commentary', PLACES.body, BOXES.commentary, 't']
		]
	},
	text: {
		name: 'Text',
		places: [
			['Title', PLACES.title, null, null],
			['Text', PLACES.body, null, null]
		]
	}
};

const OPENING_BAR = rule(
	10,
	'Bar',
	{
		...BOXES.opening,
		x: BOXES.opening.x,
		y: BOXES.opening.y + BOXES.opening.height + 0.1,
		height: 0
	},
	officeColour(PAPER.ink)
);

/** What the names of colours in shapes mean: dark on light. */
export const COLOUR_MAP = el('p:clrMap', {
	...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
	...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`accent${n}`, `accent${n}`])),
	...{ hlink: 'hlink', folHlink: 'folHlink' }
});

function frame(
	id: number,
	name: string,
	placeholder: Placeholder,
	box: Box | null,
	anchor: Anchor | null,
	language: string,
	points?: number
): string {
	const isFooter = placeholder.type === 'ftr';
	const levels = isFooter
		? small(POINTS.footer, 'l')
		: points === undefined
			? ''
			: el(
					'a:lvl1pPr',
					{ marL: 0, indent: 0 },
					el('a:buNone', {}),
					defaults(points, 'tx1', placeholder.type === 'ctrTitle')
				);
	return textShape({
		id,
		name,
		placeholder,
		...(box ? { box } : {}),
		...(anchor ? { body: bodyOf(anchor) } : {}),
		levels,
		text: paragraphs(isFooter ? [] : [plain(name)], language)
	});
}

/** Words keep to the rim of their box, and shrink when somebody adds to them. */
function bodyOf(anchor: Anchor): string {
	return el(
		'a:bodyPr',
		{ vert: 'horz', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor },
		el('a:normAutofit', {})
	);
}

function small(points: number, algn: string): string {
	return el('a:lvl1pPr', { algn }, defaults(points, 'tx2'));
}

function defaults(points: number, colour: string, isBold = false): string {
	return el(
		'a:defRPr',
		{ sz: points * 100, b: isBold ? 1 : 0, kern: 1200 },
		el('a:solidFill', {}, val('a:schemeClr', colour)),
		...['latin', 'ea', 'cs'].map((script) =>
			el(`a:${script}`, { typeface: `+mn-${script === 'latin' ? 'lt' : script}` })
		)
	);
}

/** Of titles, of other text in placeholders, and of everything else: no bullets anywhere. */
const TEXT_STYLES = el(
	'p:txStyles',
	{},
	el('p:titleStyle', {}, level(1, POINTS.title, 90, true)),
	el('p:bodyStyle', {}, ...LEVELS.map((n) => level(n, POINTS.body, 110))),
	el('p:otherStyle', {}, ...LEVELS.map((n) => level(n, POINTS.body, 100)))
);

/** @param spacing of lines, per cent */
function level(n: number, points: number, spacing: number, isBold = false): string {
	return el(
		`a:lvl${n}pPr`,
		{
			...{ marL: (n - 1) * 228_600, indent: 0, algn: 'l', defTabSz: 914_400, rtl: 0 },
			...{ eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 }
		},
		el('a:lnSpc', {}, val('a:spcPct', spacing * 1000)),
		el('a:spcBef', {}, val('a:spcPts', 0)),
		el('a:buNone', {}),
		defaults(points, 'tx1', isBold)
	);
}
