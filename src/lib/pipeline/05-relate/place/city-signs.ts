import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { precededBy } from '../../lexicon/context.ts';
import { fold } from '../../text/fold.ts';
import type { Sentence } from '../sentence/sentence.ts';

/** Whether the words around a capitalised name, `name` in the folded text, make it a place. */
export function isMarked(folded: string, { start, end }: Span, sentence: Sentence): boolean {
	return (
		precededBy(folded, start, sentence.tables.contexts.locative) ||
		isPresented(folded, start, sentence.tables) ||
		isDescribed(folded, start, sentence) ||
		isPointedAt(folded, end, sentence) ||
		isGoneTo(folded, start, sentence)
	);
}

/** "In New York" at the head of a sentence, "Hauptstadt Santiago": the capitalised words before the name itself. */
export function openerLength(words: string, { contexts, capitals, small }: LanguageTables): number {
	let at = 0;
	for (let space = words.indexOf(' '); space > 0; space = words.indexOf(' ', at)) {
		const word = fold(words.slice(at, space));
		if (!contexts.locative.words.has(word) && !capitals.includes(word) && !isPlaceNoun(word, small))
			break;
		at = space + 1;
	}
	return at;
}

/** "Palais de Tokyo", "Hotel Lisboa": a house may have its name from a city where it does not stand. */
export function isOfHouse(folded: string, { start }: Span, { small }: LanguageTables): boolean {
	return small.house.test(folded.slice(Math.max(0, start - PRESENTED), start));
}

function isPlaceNoun(word: string, { town, house }: LanguageTables['small']): boolean {
	return town.test(`${word} `) || house.test(`${word} `);
}

/** "in the Peruvian capital, Lima", "in the capital of Azerbaijan, Baku": a place by the words that present it. */
function isPresented(folded: string, at: number, { capitals, contexts }: LanguageTables): boolean {
	const before = folded.slice(Math.max(0, at - PRESENTED), at);
	return capitals.some((noun) => {
		const from = before.lastIndexOf(noun);
		if (from < 0 || !/^[,\s]*$|^[^.;:]*,\s$/.test(before.slice(from + noun.length))) return false;
		const words = before.slice(0, from).trim().split(/\s+/).slice(-3);
		return words.some((word) => contexts.locative.words.has(word));
	});
}

/** "в турецкой Анталье", "in the Turkish resort city of Antalya": its state or its kind stands before the name. */
function isDescribed(folded: string, at: number, { actors, tables }: Sentence): boolean {
	const { contexts, small } = tables;
	const adjective = actors.find(({ rank, end }) => rank === 'adjective' && end === at - 1);
	if (adjective && precededBy(folded, adjective.mention.start, contexts.locative)) return true;
	const before = folded.slice(Math.max(0, at - PRESENTED), at);
	const noun = small.town.exec(before) ?? small.house.exec(before);
	if (!noun) return false;
	const words = before
		.slice(0, noun.index)
		.trim()
		.split(/[\s/']+/)
		.slice(-MOST_WORDS);
	return words.some((word) => contexts.locative.words.has(word));
}

/** Between a preposition and the kind of a place: "in the Turkish Mediterranean resort". */
const MOST_WORDS = 4;

/** How far before a city the words that present it may begin, in code units. */
const PRESENTED = 70;

/** "viajó a |Guayaquil", "travelled to the city of |Lyon": right behind a verb of going. */
function isGoneTo(folded: string, at: number, { triggers, tables }: Sentence): boolean {
	return triggers.some(({ end, value: { kind, rule } }) => {
		if (kind !== 'visit' || rule.form !== 'verb' || end > at || at - end > GONE) return false;
		const gap = folded.slice(end, at);
		return gap === ' ' || tables.small.town.test(gap);
	});
}

/** Between a verb of going and a city, in code units: " a la ciudad de ". */
const GONE = 20;

/** "to Doha, |where he met", "Niamey |hosted the conference": the words behind it make it the place. */
function isPointedAt(folded: string, end: number, { tables, triggers }: Sentence): boolean {
	return (
		tables.small.where.test(folded.slice(end, end + POINTED)) ||
		(triggers.some(({ value: { kind, rule } }) => MEETINGS.has(kind) && rule.form === 'noun') &&
			triggers.some(
				({ start, value: { kind, rule } }) =>
					start - end === 1 && rule.form === 'verb' && (kind === 'host' || kind === 'receive')
			))
	);
}

const MEETINGS: ReadonlySet<string> = new Set(['event', 'meet']);

/** Behind a city, in code units: ", where ". */
const POINTED = 16;
