import { TOKENS } from '#lib/query/tokens.ts';
import { eastAsianFont, LATIN, THEME_SCRIPTS } from './fonts.ts';
import { officeColour } from './text.ts';
import { document, el, val } from './xml.ts';

const PAPER = TOKENS.light;

/** Ink, paper and the colours that actors have, so that what is added by hand goes with the rest. */
const COLOURS = [
	['dk1', PAPER.ink],
	['lt1', PAPER.panel],
	['dk2', PAPER.muted],
	['lt2', PAPER.sea],
	['accent1', '#0067a8'],
	['accent2', '#c44e00'],
	['accent3', '#6b4fa0'],
	['accent4', '#00795c'],
	['accent5', '#a8336f'],
	['accent6', '#7a6100'],
	['hlink', '#0067a8'],
	['folHlink', '#6b4fa0']
] as const;

/** The colour that stands where a style is used. */
const OWN = el('a:solidFill', {}, val('a:schemeClr', 'phClr'));
/** The schema asks for three of each: subtle, moderate, intense. Here they are all plain. */
const THREE = [1, 2, 3];

/** A theme: colours, fonts and plain styles (ECMA-376, part 1: 14.2.7 and 20.1.6.9). */
export function theme(name: string, language: string): string {
	const fonts = (kind: string) =>
		el(
			kind,
			{},
			el('a:latin', { typeface: LATIN }),
			el('a:ea', { typeface: eastAsianFont(language) }),
			el('a:cs', { typeface: '' }),
			...THEME_SCRIPTS.map(([script, typeface]) => el('a:font', { script, typeface }))
		);
	const line = el('a:ln', { w: 9525 }, OWN, val('a:prstDash', 'solid'));
	const effect = el('a:effectStyle', {}, el('a:effectLst', {}));
	const colours = COLOURS.map(([key, value]) =>
		el(`a:${key}`, {}, val('a:srgbClr', officeColour(value)))
	);
	const styles = el(
		'a:fmtScheme',
		{ name },
		el('a:fillStyleLst', {}, ...THREE.map(() => OWN)),
		el('a:lnStyleLst', {}, ...THREE.map(() => line)),
		el('a:effectStyleLst', {}, ...THREE.map(() => effect)),
		el('a:bgFillStyleLst', {}, ...THREE.map(() => OWN))
	);
	const elements = el(
		'a:themeElements',
		{},
		el('a:clrScheme', { name }, ...colours),
		el('a:fontScheme', { name }, fonts('a:majorFont'), fonts('a:minorFont')),
		styles
	);
	const xmlns = 'http://schemas.openxmlformats.org/drawingml/2006/main';
	return document(
		el(
			'a:theme',
			{ 'xmlns:a': xmlns, name },
			elements,
			el('a:objectDefaults', {}),
			el('a:extraClrSchemeLst', {})
		)
	);
}
