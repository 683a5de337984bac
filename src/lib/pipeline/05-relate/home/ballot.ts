/** Votes for states; a weight below zero is one against. */
export class Ballot {
	readonly #votes = new Map<string, number>();

	/** Without a party, nothing is voted for. */
	vote(party: string | null, weight: number): void {
		if (party) this.#votes.set(party, (this.#votes.get(party) ?? 0) + weight);
	}

	/** The party with the most votes, of equals the first by its code; none where none has more than 0. */
	winner(): { party: string | null; weight: number } {
		let best: string | null = null;
		let most = 0;
		for (const [party, weight] of this.#votes)
			if (weight > most || (weight === most && best !== null && party < best)) {
				best = party;
				most = weight;
			}
		return { party: best, weight: most };
	}
}
