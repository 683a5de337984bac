import type { Actor } from '../03-match/actor.ts';
import type { Sentence, SupplyHit } from './sentence.ts';

/** Further apart, in code units, a word of supply does not speak of the mineral. */
const REACH = 60;

/**
 * Mineral id → the party that has or sells it, where one sentence names the mineral, a word of supply
 * (`data/lexicons/supply`) beside it, and who: "Chile has reserves of lithium", "Peru will export
 * copper to Korea", "Korea will buy nickel from Indonesia".
 */
export function suppliersOf(sentences: readonly Sentence[]): Record<string, string> {
	const suppliers: Record<string, string> = {};
	for (const sentence of sentences) {
		const minerals = sentence.topics.filter(
			({ value }) => value.kind === 'mineral' && value.weight === 'strong'
		);
		for (const { start, end, value } of minerals) {
			const words = sentence.supply.filter((hit) =>
				hit.start >= end ? hit.start - end < REACH : start - hit.end < REACH
			);
			const supplier = supplierIn(sentence, words);
			if (supplier) suppliers[value.id] ??= supplier.party;
		}
	}
	return suppliers;
}

function supplierIn(sentence: Sentence, words: readonly SupplyHit[]): Actor | undefined {
	const states = sentence.actors.filter(({ party, kind }) => party !== '' && kind === 'country');
	const of = (kind: SupplyHit['value']['kind']) => words.find(({ value }) => value.kind === kind);
	const buys = of('buys');
	if (buys) return sellerTo(states, buys, sentence);
	const sells = of('sells') ?? of('has');
	if (!sells) return undefined;
	return states.filter(({ end }) => end <= sells.start).at(-1) ?? (of('has') && states[0]);
}

/** Whoever is not the buyer, where the sentence names one buyer and one other. */
function sellerTo(
	states: readonly Actor[],
	{ start }: SupplyHit,
	{ tables }: Sentence
): Actor | undefined {
	const subject = states.find(({ particle }) => particle === 'subject');
	const buyer =
		subject ?? (tables.isVerbFinal ? states[0] : states.find(({ end }) => end <= start));
	const others = states.filter(({ party }) => party !== buyer?.party);
	return buyer && new Set(others.map(({ party }) => party)).size === 1 ? others[0] : undefined;
}
