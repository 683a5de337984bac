/** What the inspector shows. An arc's id is that of the scene's arc; the others are dataset ids. */
export type Selection =
	| { kind: 'country'; id: string }
	| { kind: 'arc'; id: string }
	| { kind: 'engagement'; id: string };
