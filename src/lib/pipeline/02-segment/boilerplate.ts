import { fold } from '../text/fold.ts';
import type { Phrases } from '../text/phrases.ts';
import { phrasesOf } from '../text/phrases.ts';
import { isCjk } from '../text/script.ts';
import type { RawBoilerplate } from '../lexicon/lexicon.ts';

/** The furniture of pages, folded, by where in a line it stands. */
export interface Boilerplate {
	starts: Phrases;
	contains: Phrases;
	equals: ReadonlySet<string>;
	captions: Phrases;
	linksHeadings: Phrases;
}

export function compileBoilerplate(raws: readonly RawBoilerplate[]): Boilerplate {
	const all = (key: keyof RawBoilerplate) => [
		...new Set(raws.flatMap((raw) => raw[key] ?? []).map(fold))
	];
	return {
		starts: phrasesOf(all('line-start')),
		contains: phrasesOf(all('line-contains')),
		equals: new Set(all('line-equals')),
		captions: phrasesOf(all('caption-start')),
		linksHeadings: phrasesOf(all('links-heading'))
	};
}

/** Longer lines are prose, whatever phrase they begin with. */
const LONGEST_STARTED = 260;
const LONGEST_EQUAL = 200;
const LONGEST_HEADING = 160;
const LONGEST_CONTAINING = 400;

/**
 * What a line is, judged by its words alone: furniture, a caption, or `null`: neither. `folded` is
 * the same line, folded.
 */
export function furniture(
	line: string,
	folded: string,
	known: Boilerplate
): 'boilerplate' | 'caption' | null {
	const opened = folded.replace(/^[\s\-*·•|>▲△▶[(<]+/, '');
	// A phrase may hold the sign with which its line opens: "(photo", "[전화]".
	const whole = folded.trimStart();
	if (opened.length <= LONGEST_EQUAL) {
		const lines = [withoutTail(opened), opened, whole];
		if (lines.some((one) => known.equals.has(one))) return 'boilerplate';
	}
	if (opened.length <= LONGEST_STARTED) {
		const lines = opened === whole ? [opened] : [opened, whole];
		if (lines.some((one) => startsWithOne(one, known.starts))) return 'boilerplate';
		if (lines.some((one) => startsWithOne(one, known.captions))) return 'caption';
	}
	// "Archivo - ", "Foto: ": with a mark behind it the word opens nothing else, however much the caption tells.
	if (opened.length <= LONGEST_CONTAINING)
		if (known.captions.at(opened, 0).some(([phrase]) => /[-:]\s?$/.test(phrase))) return 'caption';
	if (writtenLength(opened) <= LONGEST_CONTAINING && known.contains.isIn(opened))
		return isStory(opened, known) ? null : 'boilerplate';
	return isMenu(line) ? 'boilerplate' : null;
}

/** …을 논의한다. 홍길동 기자 hong@…: a story of one paragraph, with its byline at the end. */
function isStory(line: string, { contains }: Boilerplate): boolean {
	const end = Math.max(line.lastIndexOf('다. ') + 2, line.lastIndexOf('。') + 1);
	return end > STORY && line.length - end < BYLINE && !contains.isIn(line.slice(0, end));
}

/** The least length of such a story, and the longest of its byline, in code units. */
const STORY = 40;
const BYLINE = 32;

/** A character of Han, kana or Hangul says as much as three letters. */
function writtenLength(line: string): number {
	let length = line.length;
	for (let at = 0; at < line.length; at++) if (isCjk(line.charCodeAt(at))) length += 2;
	return length;
}

/** Walks back from the end: a regular expression would look for the tail at every sign of the line. */
function withoutTail(line: string): string {
	let end = line.length;
	while (end > 0 && /[\s:.!»>|\])]/.test(line.charAt(end - 1))) end--;
	return line.slice(0, end);
}

/** A heading such as "Related news": what stands below it are links. */
export function isLinksHeading(folded: string, known: Boilerplate): boolean {
	const opened = folded.replace(/^[\s\-*•[【▶■#]+/, '');
	return opened.length < LONGEST_HEADING && known.linksHeadings.at(opened, 0).length > 0;
}

/** True when one of the phrases opens the line, as whole words. */
function startsWithOne(line: string, phrases: Phrases): boolean {
	return phrases.at(line, 0).some(([phrase]) => {
		const after = line.charAt(phrase.length);
		return (
			after === '' ||
			!/[\p{L}\p{N}]/u.test(after) ||
			!/[\p{L}\p{N}]$/u.test(phrase) ||
			/[^\x00-\x7f]/.test(phrase)
		);
	});
}

/** A longer line that ends like a sentence is one, however many dots it has. */
const MENU_LENGTH = 40;

/** "… besucht./hoe/DP/nas": behind the last sentence of a wire, who wrote and who passed it on. */
const SIGNATURE = /([.!?]["'”“»)]?)\s?(?:\/\p{L}{2,5}){1,5}$/u;

/** A row of links: many short parts between bars or chevrons. */
function isMenu(line: string): boolean {
	if (line.length > MENU_LENGTH && /[.。!?]/.test(line.charAt(line.length - 1))) return false;
	if (!/(?:[|›»>·/][^|›»>·/]*){3}/.test(line)) return false;
	const parts = line.replace(SIGNATURE, '$1').split(/\s*[|›»>·/]\s*/);
	if (parts.length < 4) return false;
	return parts.filter((part) => part.length <= 24).length >= parts.length - 1;
}
