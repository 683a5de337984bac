import type { Span } from '#lib/domain/evidence.ts';
import type { BlockLanguage, BlockRole } from '#lib/domain/vocabulary.ts';
import { headingMarks } from '../01-read/heading.ts';
import { furniture, isLinksHeading, type Boilerplate } from './boilerplate.ts';
import { SAMPLE_LENGTH, detectLanguage, mayBe, type CommonWords } from './language.ts';
import { fixedWidth } from './fixed-width.ts';
import { linesOf } from '../text/line.ts';

/** A paragraph, heading or list item of a document, with what it is for. */
export interface Block extends Span {
	role: BlockRole;
	language: BlockLanguage;
}

const HEADING_LENGTH = 220;
/** A heading is looked for in so many blocks from the top. */
const HEADING_DEPTH = 8;

/**
 * Cuts a text, given plain and folded, into blocks and tells boilerplate, title, list and body apart. Only `title`,
 * `dateline`, `body`, `list` and `quote` blocks are read for engagements.
 */
export function blocksOf(
	text: string,
	folded: string,
	known: Boilerplate,
	words: CommonWords
): Block[] {
	const blocks = joinWrapped(text, [...linesOf(text)]).map((line): Block => {
		const { start, end } = withoutMarks(text, line);
		const plain = folded.slice(start, end);
		const role = roleOf(text.slice(start, end), plain, known);
		return { start, end, role, language: detectLanguage(plain, words) };
	});
	inheritLanguage(folded, blocks, detectLanguage(prose(folded, blocks), words), words);
	markMetadata(text, blocks);
	markRelated(text, folded, blocks, known);
	markTeasers(text, blocks);
	markTitle(text, blocks);
	markRepeats(text, blocks);
	return blocks;
}

/** A heading without the marks of Markdown before it. */
function withoutMarks(text: string, { start, end }: Span): Span {
	return { start: start + (headingMarks(text.slice(start, end))?.length ?? 0), end };
}

/** The whole line in which a block begins, with the marks of a heading. */
function lineAt(text: string, { start, end }: Span): string {
	return text.slice(text.lastIndexOf('\n', start - 1) + 1, end).trimStart();
}

function roleOf(line: string, folded: string, known: Boilerplate): BlockRole {
	const kind = furniture(line, folded, known);
	if (kind) return kind;
	if (/^[-*•·▲△▴●○■□◆◇▶※]\s?/.test(line) && line.length > 30) return 'list';
	return 'body';
}

/** Joins lines that a fixed width has broken in mid-sentence. */
function joinWrapped(text: string, lines: Span[]): Span[] {
	const joined: Span[] = [];
	const goesOn = fixedWidth(text, lines);
	for (const [i, line] of lines.entries()) {
		const last = joined.at(-1);
		const adjacent = last !== undefined && !/\n\s*\n/.test(text.slice(last.end, line.start));
		if (last && adjacent && (goesOn.has(i) || isWrapped(text, last, line))) last.end = line.end;
		else joined.push({ ...line });
	}
	return joined;
}

function isWrapped(text: string, above: Span, below: Span): boolean {
	if (headingMarks(text.slice(above.start, above.end))) return false;
	if (isWrappedKorean(text, above, below)) return true;
	const width = above.end - Math.max(text.lastIndexOf('\n', above.end - 1) + 1, above.start);
	if (width < 50 || width > 120) return false;
	return (
		/[\p{Ll},;-]$/u.test(text.slice(above.end - 1, above.end)) &&
		/^\p{Ll}/u.test(text.slice(below.start, below.start + 2))
	);
}

/** A line of a Korean speech that ends in a particle goes on in the next. */
function isWrappedKorean(text: string, above: Span, below: Span): boolean {
	const lineStart = Math.max(text.lastIndexOf('\n', above.end - 1) + 1, above.start);
	return (
		above.end - lineStart <= KOREAN_WIDTH &&
		below.end - below.start <= KOREAN_WIDTH &&
		/[\uac00-\ud7a3](?:[을를은는의에고며과와,]|에서|으로|[\uac00-\ud7a3]던)$/.test(
			text.slice(Math.max(lineStart, above.end - 6), above.end)
		) &&
		/^["'\uac00-\ud7a3\d]/.test(text.charAt(below.start))
	);
}

/** Such lines are shorter than this, in code units. */
const KOREAN_WIDTH = 48;

/** Enough of the running text, folded, to tell its language. */
function prose(folded: string, blocks: readonly Block[]): string {
	let sample = '';
	for (const { role, start, end } of blocks) {
		if (role !== 'boilerplate' && end - start > 60) sample += `\n${folded.slice(start, end)}`;
		if (sample.length > SAMPLE_LENGTH) break;
	}
	return sample;
}

/**
 * Short blocks whose language cannot be told, or hardly from that of the document, take the document's;
 * 日豪外相会談 above Japanese is Japanese.
 */
function inheritLanguage(
	folded: string,
	blocks: Block[],
	document: BlockLanguage,
	words: CommonWords
): void {
	const isJapanese =
		document === 'ja' || (document === 'und' && blocks.some(({ language }) => language === 'ja'));
	for (const block of blocks) {
		const { language, start, end } = block;
		if (isJapanese && language === 'zh' && end - start < SHORT.han) block.language = 'ja';
		// A list of guests is all names: what few words it has are the document's.
		const isListed = language === 'und' && mayBe(folded.slice(start, end), document, words);
		if (block.language === document || (end - start >= SHORT.untold && !isListed)) continue;
		const isClose = end - start < SHORT.told && mayBe(folded.slice(start, end), document, words);
		if (language === 'und' || isClose) block.language = document;
	}
}

/** Longer blocks, in code units, tell their own language, or none; `han`: those without kana. */
const SHORT = { untold: 200, told: 60, han: 80 };

/** Front matter (`---` … `---`) belongs to the document's metadata, not to its story. */
function markMetadata(text: string, blocks: Block[]): void {
	if (!/^\s*---\s*\n/.test(text)) return;
	let fences = 0;
	for (const block of blocks) {
		if (fences >= 2) return;
		if (/^-{3,}$/.test(text.slice(block.start, block.end))) fences++;
		block.role = 'boilerplate';
	}
}

/** Everything below a "related news" heading that looks like links is furniture too. */
function markRelated(
	text: string,
	folded: string,
	blocks: readonly Block[],
	known: Boilerplate
): void {
	let inside = false;
	for (const block of blocks) {
		if (isLinksHeading(folded.slice(block.start, block.end), known)) {
			inside = true;
			block.role = 'boilerplate';
		} else if (inside && isLink(text.slice(block.start, block.end))) block.role = 'boilerplate';
		else inside = false;
	}
}

/** Several lines in a row that break off, "rises in…": the first words of other stories. */
function markTeasers(text: string, blocks: readonly Block[]): void {
	const isCut = blocks.map(({ start, end }) => {
		const line = text.slice(Math.max(start, end - 5), end);
		return end - start < TEASER && /[\p{L}\p{N}]\s?(?:…|\.\.\.)$/u.test(line);
	});
	for (const [i, block] of blocks.entries())
		if (isCut[i] && (isCut[i - 1] || isCut[i + 1])) block.role = 'boilerplate';
}

/** In code units. */
const TEASER = 200;

function isLink(line: string): boolean {
	return line.replace(/^[\s\-*•[【▶■#]+/, '').length < 110 && !/[.。!?]["'」』)]?$/.test(line);
}

/** Of a heading in Han, Kana or Hangul, with or without spaces: 한·베트남 정상회담 개최. */
const FEWEST_SYLLABLES = 8;

function syllablesOf(line: string): number {
	return line.replace(/[^\u3040-\u9fff\uac00-\ud7a3]+/g, '').length;
}

/** The lines above the first paragraph that read as headings. */
function markTitle(text: string, blocks: Block[]): void {
	const first = blocks.find(({ role }) => role !== 'boilerplate');
	if (first && headingMarks(lineAt(text, first))?.level === 1) first.role = 'title';
	for (const block of blocks.slice(0, HEADING_DEPTH)) {
		if (block.role === 'boilerplate' || block.role === 'caption') continue;
		const line = text.slice(block.start, block.end);
		if (line.length > HEADING_LENGTH || /[.。]["'」)]?$/.test(line)) return;
		if (line.length >= 20 || syllablesOf(line) >= FEWEST_SYLLABLES) block.role = 'title';
	}
}

/** The same paragraph again, as pages print it: the second says nothing new. */
function markRepeats(text: string, blocks: Block[]): void {
	const seen = new Set<string>();
	for (const block of blocks) {
		const line = text.slice(block.start, block.end);
		if (line.length < 40) continue;
		const key = /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line;
		if (seen.has(key)) block.role = 'boilerplate';
		else seen.add(key);
	}
}
