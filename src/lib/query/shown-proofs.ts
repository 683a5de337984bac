import type { Card } from './card.ts';
import { proofsOf, type Proof } from './evidence-of.ts';
import { quotations, type Quotation } from './quotation.ts';
import type { TextFile } from '#lib/domain/document.ts';

/** All that is quoted for one engagement; of several, the words that tell of each. */
export function shownProofs(cards: readonly Card[]): Proof[] {
	const [only, second] = cards;
	if (only && !second) return proofsOf(only.engagement);
	return cards.flatMap(({ engagement }) =>
		engagement.evidence.map((evidence) => ({ evidence, proves: 'event' as const, id: null }))
	);
}

/** Those of several engagements whose words stand in a quotation; of one alone it need not be told. */
export function toldIn(cards: readonly Card[], { proofs }: Quotation): readonly Card[] {
	if (cards.length < 2) return [];
	const quoted = new Set(proofs.map(({ evidence }) => evidence));
	return cards.filter(({ engagement }) => engagement.evidence.some((one) => quoted.has(one)));
}

/** The foremost quotations of several engagements, in reading order: of each one before a second of any. */
export function foremostOfEach(
	cards: readonly Card[],
	textOf: (document: string) => TextFile | null,
	most: number,
	letters: number
): Quotation[] {
	const all = quotations(shownProofs(cards), textOf).filter(({ holds }) => holds !== false);
	const firsts = cards.flatMap((card) => foremost(shownProofs([card]), textOf, 1));
	const wanted = [...firsts, ...foremost(shownProofs(cards), textOf, most)];
	const best = new Set<Quotation>();
	let length = 0;
	for (const { document, start } of wanted) {
		const one = all.find((own) => own.document === document && own.start === start);
		if (!one || best.has(one) || best.size === most) continue;
		if (best.size > 0 && length + one.text.length > letters) continue;
		best.add(one);
		length += one.text.length;
	}
	return all.filter((one) => best.has(one));
}

/**
 * The quotations that say most, first those that tell of the event itself, in reading order: at
 * least one, and as many more as together stay within `letters` characters.
 */
export function foremost(
	proofs: readonly Proof[],
	textOf: (document: string) => TextFile | null,
	most: number,
	letters = Infinity
): Quotation[] {
	const all = quotations(proofs, textOf).filter(({ holds }) => holds !== false);
	const worth = ({ proofs: of }: Quotation) => new Set(of.map(({ proves }) => proves)).size;
	const tells = ({ proofs: of }: Quotation) => Number(of.some(({ proves }) => proves === 'event'));
	const best: Quotation[] = [];
	let length = 0;
	for (const one of [...all].sort((a, b) => tells(b) - tells(a) || worth(b) - worth(a))) {
		const fits = best.length === 0 || length + one.text.length <= letters;
		if (!fits || best.length === most) continue;
		best.push(one);
		length += one.text.length;
	}
	return all.filter((one) => best.includes(one));
}
