import type { Span } from '#lib/domain/evidence.ts';
import { withCutNames } from './names/cut-names.ts';
import type { LanguageTables } from '../lexicon/compile.ts';
import { withDottedLists } from './names/dotted-list.ts';
import type { Entry, Layer } from '../lexicon/entry.ts';
import type { Idioms } from '../lexicon/idioms.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';
import { partedVerbs, type PartedVerb } from './parted-verb.ts';
import { withEventsAtEnd } from './names/event-at-end.ts';
import { withEventsInWords } from './names/event-in-word.ts';
import { withTitlesInWords } from './names/title-in-word.ts';
import { isCjk } from '../text/script.ts';
import type { Hit } from '../text/trie.ts';

export type LayeredHits = Record<Layer, Hit<Entry>[]> & {
	/** Parties named in full anywhere in the document, when they have been asked for. */
	plain?: ReadonlySet<string>;
};

/** Whether a hit lies in a span. */
export function within({ start, end }: Span): (hit: Span) => boolean {
	return (hit) => hit.start >= start && hit.end <= end;
}

/** What a span is read with; of names alone no verbs are asked for. */
type ScanTables = Pick<LanguageTables, 'trie' | 'phrasing'> & { inserted: RegExp | null };

/** All phrases of the lexicon in a span, each layer leftmost-longest, none inside another. */
export function scan(
	text: string,
	folded: string,
	span: Span,
	{ trie, phrasing, inserted }: ScanTables
): LayeredHits {
	const hits: LayeredHits = {
		name: [],
		title: [],
		topic: [],
		cue: [],
		trigger: [],
		outcome: [],
		supply: []
	};
	// A mineral may stand inside the words of a sector: "copper mine" is both.
	const minerals: Hit<Entry>[] = [];
	trie.scan(text, folded, span.start, span.end, (hit) => {
		const { value } = hit;
		if (value.layer === 'trigger' && isCutShort(text, hit, phrasing.idioms)) return;
		const isMineral = value.layer === 'topic' && value.kind === 'mineral';
		const whole =
			value.layer === 'trigger' && value.tail !== null ? reach(folded, hit, phrasing) : hit;
		if (whole) keepLongest(isMineral ? minerals : hits[value.layer], whole);
	});
	if (inserted)
		hits.trigger = withParted(hits.trigger, partedVerbs(text, folded, span, trie, inserted));
	hits.trigger = withEventsInWords(text, folded, span, trie, hits.trigger)
		.filter(
			({ start, value }) =>
				value.layer !== 'trigger' ||
				(!value.isExcepted && (value.accented === null || isWritten(text, start, value.accented)))
		)
		.map(firstHalf);
	hits.trigger = withEventsAtEnd(text, folded, trie, hits.trigger);
	hits.cue = hits.cue.filter(({ value }) => value.layer !== 'cue' || !value.isExcepted);
	hits.name = withDottedLists(
		text,
		folded,
		span,
		trie,
		withCutNames(text, hits.name, phrasing.idioms)
	);
	hits.title = withTitlesInWords(text, folded, trie, hits.name, hits.title);
	hits.topic = [...hits.topic, ...minerals].sort((a, b) => a.start - b.start);
	return hits;
}

/** With those of the parted verbs that no longer words, which stand together, contradict. */
function withParted(triggers: Hit<Entry>[], parted: readonly PartedVerb[]): Hit<Entry>[] {
	const added = parted.filter(
		(hit) =>
			!triggers.some(
				(other) =>
					other.start < hit.end &&
					other.end > hit.start &&
					(other.start <= hit.start || other.end - other.start > hit.letters)
			)
	);
	if (added.length === 0) return triggers;
	const kept: Hit<Entry>[] = [];
	for (const hit of [...triggers, ...added].sort((a, b) => a.start - b.start || a.end - b.end))
		keepLongest(kept, hit);
	return kept;
}

/** 外长会|见: the last character begins a word of its own. */
function isCutShort(text: string, { end }: Span, { verbOfMeeting }: Idioms): boolean {
	return verbOfMeeting.test(text.slice(end - 1, end + 1));
}

/** The halves of "was received … by" stand so far apart at most, in code units. */
const REACH = 80;

/** A hit with its second half, where that stands in the same clause. */
function reach(folded: string, hit: Hit<Entry>, { conjoined }: Phrasing): Hit<Entry> | null {
	const { value } = hit;
	if (value.layer !== 'trigger' || value.tail === null) return null;
	const { tail, closes } = value;
	// Of a verb whose object stands between its halves the second stands further off.
	const isParted = value.head !== null;
	const far = isParted ? 3 * REACH : REACH;
	const clause = CLAUSE.exec(folded.slice(hit.end, hit.end + far))?.[0] ?? '';
	// 협의체를 … 출범|시켰다: an ending may stand behind the second half.
	// "kamen in Oslo | überein,": a comma ends such a clause.
	const words = ` ${isParted ? clause.replaceAll(',', ' ') : clause} `;
	const second = isCjk(tail.charCodeAt(0)) ? ` ${tail}` : ` ${tail} `;
	for (let at = words.indexOf(second); at >= 0; at = words.indexOf(second, at + 1)) {
		// "beim Treffen mit A auf |ein| höheres Niveau": an article, and no half of a verb.
		const behind = clause.slice(at + tail.length);
		if (closes && /^ \S/.test(behind) && !conjoined.test(behind)) continue;
		return { ...hit, end: hit.end + at + tail.length };
	}
	return null;
}

/** Up to the end of the clause: the dot of a number, of a day in German ("am 15. und") or of an initial is none. */
const CLAUSE = /^(?:[^.;:!?\n]|\.(?=\d)|(?<=\s\p{L})\.(?=\s)|(?<=\s\d{1,2})\.(?=\s\p{Ll}))*/u;

/** "called on | the Minister | to discuss": the purpose behind the object only told what kind of call it is. */
function firstHalf(hit: Hit<Entry>): Hit<Entry> {
	const { start, end, value } = hit;
	if (value.layer !== 'trigger' || value.head === null) return hit;
	return { ...hit, end: Math.min(end, start + value.head) };
}

/** Hits come by start, then by length: a later one replaces a shorter one that it covers. */
function keepLongest(kept: Hit<Entry>[], hit: Hit<Entry>): void {
	const last = kept.at(-1);
	if (!last || hit.start >= last.end) kept.push(hit);
	else if (hit.start === last.start && hit.end > last.end) {
		if (isFartherHalf(hit.value, last.value)) return;
		kept.pop();
		keepLongest(kept, hit);
	} else if (hit.start === last.start && hit.end === last.end && prefers(hit.value, last.value)) {
		kept[kept.length - 1] = hit;
	}
}

/** "è arrivato | ad | Algeri … volta | a": of two second halves in one row the nearer. */
function isFartherHalf(a: Entry, b: Entry): boolean {
	if (a.layer !== 'trigger' || b.layer !== 'trigger' || a.rule !== b.rule) return false;
	return a.tail !== null && b.tail !== null && !a.isExcepted && !b.isExcepted;
}

/** Of two readings of the same words: what is not a party first, then the surer. */
function prefers(a: Entry, b: Entry): boolean {
	return strength(a) > strength(b);
}

function strength(entry: Entry): number {
	switch (entry.layer) {
		case 'name':
			if (entry.kind === 'block' || entry.kind === 'outlet') return 4;
			if (entry.kind === 'country') return entry.form === 'name' ? 3 : 1;
			return 2;
		case 'topic':
			return entry.weight === 'strong' ? 3 : entry.weight === 'not' ? 2 : 1;
		case 'cue':
			return entry.isExcepted ? 1 : 0;
		// "called on … to" is an appeal; "called on … visit to", as long, is none.
		case 'trigger':
			return entry.tail !== null && entry.head !== null ? 1 : 0;
		default:
			return 0;
	}
}

function isWritten(text: string, start: number, words: string): boolean {
	return text.slice(start, start + words.length).toLowerCase() === words.toLowerCase();
}
