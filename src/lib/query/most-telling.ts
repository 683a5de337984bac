import type { Card } from './card.ts';

/** Of how many sources more tell no more of how well an engagement is told. */
const MOST_SOURCES = 3;
/** What stays of the worth of one that says nothing that the others have not said. */
const LEAST_SHARE = 0.25;

/**
 * The engagements that are told best and say the most different things: between whom, on what, of
 * which kind, from which document. Of equals the first of `cards` comes first.
 */
export function mostTelling(cards: readonly Card[], most: number): Card[] {
	const left = cards.map((card) => ({ card, worth: worthOf(card), says: saysOf(card) }));
	const said = new Set<string>();
	const chosen: Card[] = [];
	while (chosen.length < most && left.length > 0) {
		const values = left.map(({ worth, says }) => worth * shareOf(says, said));
		const best = values.indexOf(Math.max(...values));
		const [one] = left.splice(best, 1);
		if (!one) break;
		chosen.push(one.card);
		for (const about of one.says) said.add(about);
	}
	return chosen;
}

/** How well it is told: how sure it is, by how many sources, and whether when, where and on what. */
function worthOf({ engagement, pairs }: Card): number {
	const { confidence, documents, year, venue, sectors, status } = engagement;
	const facts = [pairs.length > 0, year !== null, venue !== null, sectors.length > 0];
	const sources = Math.min(documents.length, MOST_SOURCES);
	const took = status === 'held' || status === 'ongoing';
	return confidence * (2 * sources + facts.filter(Boolean).length + Number(took));
}

function saysOf({ engagement, pairs, values }: Card): string[] {
	const sides = pairs.map(({ source, target }) => [source, target].sort().join('~'));
	return [
		...new Set([
			...sides.map((pair) => `pair ${pair}`),
			...values.actor.map((actor) => `actor ${actor}`),
			...values.sector.map((sector) => `sector ${sector}`),
			...values.document.map((document) => `document ${document}`),
			`kind ${engagement.type}`
		])
	];
}

/** How much of what it says is new. */
function shareOf(says: readonly string[], said: ReadonlySet<string>): number {
	const fresh = says.filter((about) => !said.has(about)).length / says.length;
	return LEAST_SHARE + (1 - LEAST_SHARE) * fresh;
}
