import { coversAny, parseRanges } from '#lib/domain/unicode-range.ts';

/** The face in which the page is set, and in which widths are measured. */
const FACE = 'Inter Variable';

/**
 * What is laid out by the width of its letters: made again where some of them had yet to be loaded,
 * so that the same state always gives the same layout.
 */
export async function withLetters(make: () => string): Promise<string> {
	const made = make();
	const font = `12px '${FACE}'`;
	if (document.fonts.check(font, made)) return made;
	await document.fonts.load(font, made).catch(() => []);
	return make();
}

/**
 * The page's own face as rules that carry their letters with them, as a picture can ask for no
 * file: those parts of it that the text needs. What cannot be read is left out.
 *
 * @param family by which the text asks for it
 */
export async function carriedFaces(family: string, text: string): Promise<string> {
	const carried = facesOf(text).map(async ({ source, range }) => {
		const data = source.startsWith('data:') ? source : await asData(source);
		return `@font-face{font-family:${family};font-weight:100 900;src:url(${data});unicode-range:${range}}`;
	});
	const settled = await Promise.allSettled(carried);
	return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).join('');
}

function facesOf(text: string): { source: string; range: string }[] {
	return [...document.styleSheets].flatMap((sheet) =>
		rulesOf(sheet).flatMap((rule) => {
			if (!(rule instanceof CSSFontFaceRule)) return [];
			const { style } = rule;
			const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
			const range = style.getPropertyValue('unicode-range') || 'U+0-10FFFF';
			const isOurs = style.getPropertyValue('font-family').includes(FACE);
			if (!isOurs || address === undefined || !coversAny(parseRanges(range), text)) return [];
			return [{ source: new URL(address, sheet.href ?? document.baseURI).href, range }];
		})
	);
}

/** A sheet of another site, as an extension may bring one, does not let itself be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
	try {
		return [...sheet.cssRules];
	} catch {
		return [];
	}
}

async function asData(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	const content = await answer.blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error(address));
		reader.readAsDataURL(content);
	});
}
