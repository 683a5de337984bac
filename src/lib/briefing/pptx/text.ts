import { eastAsianFont, officeTag, ownEastAsianFont } from './fonts.ts';
import { el, escaped, val } from './xml.ts';

/** Words of one look. */
export interface Run {
	text: string;
	/** Where it is not that of the deck. */
	language?: string | undefined;
	isBold?: boolean;
	/** `RRGGBB`, as all colours here. */
	colour?: string;
	/** Behind the words. */
	highlight?: string;
	/** In points, where it is not that of the placeholder. */
	points?: number;
}

export interface Paragraph {
	runs: readonly Run[];
	/** Points above it. */
	before?: number;
	align?: 'l' | 'ctr' | 'r';
}

/** A paragraph of one run. */
export function plain(text: string, look: Omit<Run, 'text'> = {}): Paragraph {
	return { runs: [{ text, ...look }] };
}

/** Languages of documents that are written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);

/** Paragraphs of text as DrawingML (`a:p`); an empty one where there is none, as the schema asks. */
export function paragraphs(all: readonly Paragraph[], language: string): string {
	const given = all.length === 0 ? [plain('')] : all;
	return given
		.map(({ runs, before, align }) => {
			const space =
				before === undefined ? '' : el('a:spcBef', {}, val('a:spcPts', Math.round(before * 100)));
			const isRightToLeft = RIGHT_TO_LEFT.has(runs[0]?.language ?? language);
			const side = isRightToLeft ? { algn: align ?? 'r', rtl: 1 } : { algn: align };
			const properties = space || side.algn ? el('a:pPr', side, space) : '';
			const words = runs.filter(({ text }) => text !== '').map((run) => runXml(run, language));
			// What has no words still has a height and a language.
			const end = el('a:endParaRPr', { lang: officeTag(language), sz: sizeOf(runs[0]) });
			return el('a:p', {}, properties, ...(words.length > 0 ? words : [end]));
		})
		.join('');
}

/** A solid colour of text, shapes and lines. */
export function solid(colour: string): string {
	return el('a:solidFill', {}, val('a:srgbClr', colour));
}

/** `#0067a8`, as the interface writes colours, as Office does: `0067A8`. */
export function officeColour(css: string): string {
	return css.replace('#', '').toUpperCase();
}

function runXml(run: Run, deckLanguage: string): string {
	const { language = deckLanguage, isBold, colour, highlight } = run;
	const own = ownEastAsianFont(language);
	const attributes = {
		lang: officeTag(language),
		// Latin words within Korean, Chinese and Japanese are checked as English.
		altLang: own ? 'en-US' : undefined,
		sz: sizeOf(run),
		b: isBold ? 1 : undefined,
		dirty: 0
	};
	const look = [
		colour ? solid(colour) : '',
		highlight ? el('a:highlight', {}, val('a:srgbClr', highlight)) : '',
		own && own !== eastAsianFont(deckLanguage) ? el('a:ea', { typeface: own }) : ''
	];
	return el(
		'a:r',
		{},
		el('a:rPr', attributes, ...look),
		el('a:t', {}, escaped(run.text.replace(/\s+/g, ' ')))
	);
}

/** In hundredths of a point, as the schema has it. */
function sizeOf(run: Run | undefined): number | undefined {
	return run?.points === undefined ? undefined : Math.round(run.points * 100);
}
