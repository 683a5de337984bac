import { hasCue, type Sentence } from './sentence.ts';

/** Above this share of sentences with words of sport or markets nothing in a text is diplomacy. */
const OFFSTAGE_SHARE = 0.2;
const OFFSTAGE_LEAST = 3;

/** In a digest a story counts by itself: above this share of it, or with a word in its heading. */
const OFFSTAGE_STORY = 0.3;
/** Above this share of a digest it is one page of sport or markets under many headings. */
const OFFSTAGE_DIGEST = 0.55;
/** So many stories under headings of their own are a digest. */
const DIGEST = 3;

/** The sentences that are about sport, markets or entertainment as a whole. */
export function offstageOf(text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
	const stories = storiesOf(text, sentences);
	if (stories.length < DIGEST || shareOf(sentences) >= OFFSTAGE_DIGEST) {
		const off = sentences.filter(isOff).length;
		const isAll = off >= OFFSTAGE_LEAST && off >= sentences.length * OFFSTAGE_SHARE;
		return new Set(isAll ? sentences : []);
	}
	return new Set(
		stories
			.filter(([head, ...rest]) => (head && isOff(head)) || shareOf(rest) >= OFFSTAGE_STORY)
			.flat()
	);
}

function isOff(sentence: Sentence): boolean {
	return hasCue(sentence, 'offstage');
}

function shareOf(sentences: readonly Sentence[]): number {
	return sentences.length === 0 ? 0 : sentences.filter(isOff).length / sentences.length;
}

/** What stands below each heading of a page, with the heading; before the first, what leads to it. */
function storiesOf(text: string, sentences: readonly Sentence[]): Sentence[][] {
	const stories: Sentence[][] = [];
	for (const sentence of sentences) {
		const last = stories.at(-1);
		if (!last || isHeading(text, sentence)) stories.push([sentence]);
		else last.push(sentence);
	}
	return stories.filter(({ length }) => length > 1);
}

/** A short line by itself that is no sentence, or one with the mark of an item. */
function isHeading(text: string, { start, end, block }: Sentence): boolean {
	if (start !== block.start || end !== block.end || end - start > HEADING) return false;
	const line = text.slice(start, end);
	return /^[◆◇■□▶▷●▣◈※【]/u.test(line) || !/[.。!?！？…:;,]["'”’」』)]?$/u.test(line);
}

/** Code units of a heading at most. */
const HEADING = 100;
