import type { BlocStanding, RawBloc } from './lexicon.ts';

/** What the table of blocs says of a party by its id; whatever is in no table is a state. */
export interface Parties {
	kindOf(party: string): 'country' | RawBloc['kind'];
	/** `null`: a state, or a bloc that acts for itself. */
	standingOf(party: string): BlocStanding | null;
	/** Whether the table has the members of a bloc, and the state is none of them. */
	isOutside(state: string, bloc: string): boolean;
	/** The share of a bloc's members that are among some states; 0 where the table has none. */
	shareOf(bloc: string, states: ReadonlySet<string>): number;
}

export function compileParties(blocs: readonly RawBloc[]): Parties {
	const known = new Map(blocs.map((bloc) => [bloc.id, bloc]));
	return {
		kindOf: (party) => known.get(party)?.kind ?? 'country',
		standingOf: (party) => known.get(party)?.standing ?? null,
		isOutside(state, bloc) {
			const members = known.get(bloc)?.members ?? [];
			return members.length > 0 && !members.includes(state);
		},
		shareOf(bloc, states) {
			const members = known.get(bloc)?.members ?? [];
			return members.filter((member) => states.has(member)).length / Math.max(1, members.length);
		}
	};
}
