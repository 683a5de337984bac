import type { Span } from '#lib/domain/evidence.ts';
import type { BlockLanguage, BlockRole } from '#lib/domain/vocabulary.ts';
import { furniture, type Boilerplate } from './boilerplate.ts';
import { detectLanguage, type CommonWords } from './language.ts';
import { linesOf } from './line.ts';

/** A paragraph, heading or list item of a document, with what it is for. */
export interface Block extends Span {
	role: BlockRole;
	language: BlockLanguage;
}

const HEADING_LENGTH = 220;
/** A heading is looked for in so many blocks from the top. */
const HEADING_DEPTH = 8;

/**
 * Cuts a text into blocks and tells boilerplate, title, list and body apart. Only `title`,
 * `dateline`, `body`, `list` and `quote` blocks are read for engagements.
 */
export function blocksOf(text: string, known: Boilerplate, words: CommonWords): Block[] {
	const blocks = joinWrapped(text, [...linesOf(text)]).map((span): Block => {
		const line = text.slice(span.start, span.end);
		return { ...span, role: roleOf(line, known), language: detectLanguage(line, words) };
	});
	inheritLanguage(blocks, detectLanguage(prose(text, blocks), words));
	markMetadata(text, blocks);
	markRelated(text, blocks);
	markTitle(text, blocks);
	markRepeats(text, blocks);
	return blocks;
}

function roleOf(line: string, known: Boilerplate): BlockRole {
	const kind = furniture(line, known);
	if (kind) return kind;
	if (/^[-*•·▲△▴●○■□◆◇▶※]\s?/.test(line) && line.length > 30) return 'list';
	return 'body';
}

/** Joins lines that a fixed width has broken in mid-sentence. */
function joinWrapped(text: string, lines: Span[]): Span[] {
	const joined: Span[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const adjacent = last !== undefined && !/\n\s*\n/.test(text.slice(last.end, line.start));
		if (last && adjacent && isWrapped(text, last, line)) last.end = line.end;
		else joined.push({ ...line });
	}
	return joined;
}

function isWrapped(text: string, above: Span, below: Span): boolean {
	const width = above.end - Math.max(text.lastIndexOf('\n', above.end - 1) + 1, above.start);
	if (width < 50 || width > 120) return false;
	return (
		/[\p{Ll},;-]$/u.test(text.slice(above.end - 1, above.end)) &&
		/^\p{Ll}/u.test(text.slice(below.start, below.start + 2))
	);
}

function prose(text: string, blocks: readonly Block[]): string {
	return blocks
		.filter((block) => block.role !== 'boilerplate' && block.end - block.start > 60)
		.map((block) => text.slice(block.start, block.end))
		.join('\n')
		.slice(0, 4000);
}

/** Short blocks whose language cannot be told take that of the document. */
function inheritLanguage(blocks: Block[], document: BlockLanguage): void {
	for (const block of blocks)
		if (block.language === 'und' && block.end - block.start < 200) block.language = document;
}

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

const RELATED =
	/^(?:see also|related|read more|read also|more stories|more news|more readouts|more releases|more from|more on|latest news|also read|recommended|most read|trending|you may also like|lea tambi[eé]n|leer m[aá]s|te puede interesar|m[aá]s noticias|m[aá]s en |m[aá]s sobre |leia (?:tamb[eé]m|mais)|not[ií]cias relacionadas|veja tamb[eé]m|mais lidas|leggi anche|articoli correlati|potrebbe interessarti|altre notizie|vedi anche|lire aussi|voir aussi|dans la m[eê]me rubrique|plus d'articles|[àa] lire aussi|articles? (?:li[eé]s|similaires)|sur le m[eê]me sujet|관련\s?(?:기사|뉴스|보도)|많이 본|인기\s?(?:기사|뉴스)|相关(?:链接|新闻|阅读|报道)|相關(?:連結|新聞|報導)|延伸閱讀|推荐阅读|関連(?:記事|リンク|ニュース|情報)|あわせて読みたい)/i;

/** Everything below a "related news" heading that looks like links is furniture too. */
function markRelated(text: string, blocks: Block[]): void {
	let inside = false;
	for (const block of blocks) {
		const line = text.slice(block.start, block.end).replace(/^[\s\-*•[【▶■#]+/, '');
		if (RELATED.test(line) && line.length < 160) {
			inside = true;
			block.role = 'boilerplate';
		} else if (inside && line.length < 110 && !/[.。!?]["'」』)]?$/.test(line))
			block.role = 'boilerplate';
		else inside = false;
	}
}

/** The lines above the first paragraph that read as headings. */
function markTitle(text: string, blocks: Block[]): void {
	for (const block of blocks.slice(0, HEADING_DEPTH)) {
		if (block.role === 'boilerplate' || block.role === 'caption') continue;
		const line = text.slice(block.start, block.end);
		if (line.length > HEADING_LENGTH || /[.。]["'」)]?$/.test(line)) return;
		if (line.length >= 20 || /[\u3040-\u9fff\uac00-\ud7a3]{8}/.test(line)) block.role = 'title';
	}
}

/** The same paragraph again, as pages print it: the second says nothing new. */
function markRepeats(text: string, blocks: Block[]): void {
	const seen = new Set<string>();
	for (const block of blocks) {
		const line = text.slice(block.start, block.end);
		if (line.length < 40) continue;
		const key = line.replace(/\s+/g, ' ');
		if (seen.has(key)) block.role = 'boilerplate';
		else seen.add(key);
	}
}
