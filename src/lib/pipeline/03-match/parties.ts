import type { BlocStanding, RawBloc } from '../lexicon.ts';

/** What the table of blocs says of a party by its id; whatever is in no table is a state. */
export interface Parties {
	kindOf(party: string): 'country' | RawBloc['kind'];
	/** `null`: a state, or a bloc that acts for itself. */
	standingOf(party: string): BlocStanding | null;
}

export function compileParties(blocs: readonly RawBloc[]): Parties {
	const known = new Map(blocs.map((bloc) => [bloc.id, bloc]));
	return {
		kindOf: (party) => known.get(party)?.kind ?? 'country',
		standingOf: (party) => known.get(party)?.standing ?? null
	};
}
