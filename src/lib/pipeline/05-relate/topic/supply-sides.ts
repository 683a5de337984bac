import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { Sentence, SupplyHit, TopicHit } from '../sentence/sentence.ts';

/** Who has a mineral and who seeks it: party ids, sorted. */
export interface SupplySides {
	suppliers: string[];
	seekers: string[];
}

/** Further apart, in code units, a word of supply does not speak of the mineral. */
const REACH = 60;
/** So far behind "lithium producer", in code units, its name stands: "the producer, Chile". */
const APPOSED = 4;

/**
 * Mineral id → its sides, where one clause names the mineral, a word of supply (`data/lexicons/supply`)
 * beside it, and who: "Chile has reserves of lithium", "Peru will export copper to Korea", "Korea seeks
 * a stable supply of nickel". A noun that fits either side says nothing.
 */
export function supplyOf(
	sentences: readonly Sentence[],
	text: string
): Record<string, SupplySides> {
	const found: Record<string, Sides> = {};
	for (const sentence of sentences) {
		if (sentence.supply.length === 0) continue;
		for (const hit of sentence.topics) {
			if (hit.value.kind !== 'mineral' || hit.value.weight !== 'strong') continue;
			const clause = clauseOf(text, sentence, hit);
			const word = wordOf(hit, clause);
			if (!word) continue;
			const sides = (found[hit.value.id] ??= { suppliers: new Set(), seekers: new Set() });
			readSides(word, clause, sides);
		}
	}
	return Object.fromEntries(
		Object.entries(found).map(([id, { suppliers, seekers }]) => [
			id,
			{ suppliers: [...suppliers].sort(), seekers: [...seekers].sort() }
		])
	);
}

interface Sides {
	suppliers: Set<string>;
	seekers: Set<string>;
}

/** A stretch of a sentence between semicolons, with what it names. */
interface Clause {
	states: Actor[];
	words: SupplyHit[];
	minerals: TopicHit[];
	isVerbFinal: boolean;
}

function clauseOf(text: string, { start, end, ...sentence }: Sentence, at: Span): Clause {
	const from = Math.max(start, ...[';', '；'].map((mark) => text.lastIndexOf(mark, at.start) + 1));
	const stops = [';', '；'].map((mark) => text.indexOf(mark, at.end)).filter((stop) => stop >= 0);
	const to = Math.min(end, ...stops);
	const isInside = (span: Span) => span.start >= from && span.end <= to;
	const { towards = [] } = sentence.tables.raw.supply;
	return {
		// "Will ship to Korea", 向韩国出口: whoever is sold to does not sell.
		states: sentence.actors.filter(
			(actor) =>
				isInside(actor) &&
				actor.party !== '' &&
				actor.kind === 'country' &&
				!towards.includes(text.slice(actor.start - 1, actor.start))
		),
		words: sentence.supply.filter((word) => isInside(word) && word.value.kind !== 'neutral'),
		minerals: sentence.topics.filter((hit) => isInside(hit) && hit.value.kind === 'mineral'),
		isVerbFinal: sentence.tables.isVerbFinal
	};
}

/** The word whose object the mineral is: the last before it, in verb-final languages the first behind it. */
function wordOf(
	{ start, end }: Span,
	{ words, minerals, isVerbFinal }: Clause
): SupplyHit | undefined {
	const before = words.findLast((word) => word.end <= start && start - word.end < REACH);
	const behind = words.find(
		(word) =>
			word.start >= end &&
			word.start - end < REACH &&
			// "Lithium, and will import copper": the verb has an object of its own.
			(isVerbFinal || !minerals.some((other) => other.start >= word.end))
	);
	return isVerbFinal ? (behind ?? before) : (before ?? behind);
}

function readSides(word: SupplyHit, clause: Clause, { suppliers, seekers }: Sides): void {
	const { kind } = word.value;
	const doers = doersOf(word, clause);
	const add = (to: Set<string>, actors: readonly Actor[]) => {
		for (const { party } of actors) to.add(party);
	};
	if (kind === 'buys') {
		add(seekers, doers);
		add(suppliers, sellersTo(doers, word, clause));
	} else if (kind === 'deposits') {
		const owners = ownersOf(word, clause);
		// "Korea seeks access to lithium reserves"
		const isSought = clause.words.some(
			({ value, start, end }) =>
				value.kind === 'buys' && end <= word.start && doers.every((doer) => doer.end <= start)
		);
		add(owners.length === 0 && isSought ? seekers : suppliers, owners.length > 0 ? owners : doers);
	} else if (doers.length > 0 || kind === 'sells') add(suppliers, doers);
	else add(suppliers, apposedTo(word, clause));
}

/** Those whose verb or noun it is: the subject, else the nearest before it, with whom it stands in a list. */
function doersOf({ start }: SupplyHit, { states, isVerbFinal }: Clause): Actor[] {
	const before = states.filter((actor) => actor.end <= start && !actor.with && !actor.locative);
	const subject = isVerbFinal
		? before.findLast(({ particle }) => particle === 'subject')
		: undefined;
	const doer = subject ?? before.findLast(({ particle }) => particle !== 'object');
	return doer ? before.filter(({ list, party }) => list === doer.list || party === doer.party) : [];
}

/** Whoever is not the buyer, where the clause names one other: behind the verb, or where a preposition puts it. */
function sellersTo(
	buyers: readonly Actor[],
	{ end }: SupplyHit,
	{ states, isVerbFinal }: Clause
): Actor[] {
	const others = states.filter(
		({ party, start, locative }) =>
			!buyers.some((buyer) => buyer.party === party) && (isVerbFinal || locative || start >= end)
	);
	const isOne = new Set(others.map(({ party }) => party)).size === 1;
	return buyers.length > 0 && isOne ? others : [];
}

/** "Deposits in Chile"; 칠레의 매장량, right before the noun: the state whose place it is. */
function ownersOf({ start: from, end }: SupplyHit, { states, isVerbFinal }: Clause): Actor[] {
	if (isVerbFinal) return states.filter((state) => state.end <= from).slice(-1);
	return states.filter(({ start, locative }) => locative && start >= end && start - end < REACH);
}

/** "The cobalt producer Congo" */
function apposedTo({ end }: SupplyHit, { states }: Clause): Actor[] {
	return states.filter(({ start }) => start >= end && start - end <= APPOSED);
}
