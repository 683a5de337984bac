/**
 * The states of which some territories with a code of their own are part; not those that deal with others
 * themselves (Greenland, Hong Kong). Source: ISO 3166-1.
 */
const STATE_OF: Readonly<Record<string, string>> = {
	ASM: 'USA',
	BLM: 'FRA',
	GLP: 'FRA',
	GUF: 'FRA',
	GUM: 'USA',
	MAF: 'FRA',
	MNP: 'USA',
	MTQ: 'FRA',
	MYT: 'FRA',
	PRI: 'USA',
	REU: 'FRA',
	SPM: 'FRA',
	VIR: 'USA',
	WLF: 'FRA'
};

/** Whether one of two parties is a territory of the other: its president goes abroad with no step there. */
export function isWithinOneState(a: string, b: string): boolean {
	return STATE_OF[a] === b || STATE_OF[b] === a;
}
