import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Where the name of an event ends that says behind its noun whose it is; else where the noun does. */
export function whoseEnd(text: string, sentence: Sentence, trigger: TriggerHit): number {
	return Math.max(compoundEnd(text, sentence, trigger), blocEnd(text, sentence, trigger));
}

/** "le sommet| franco-espagnol", "la cimeira| luso-espanhola": in Romance languages whose it is stands behind its noun. */
function compoundEnd(
	text: string,
	{ actors }: Sentence,
	{ start, end, value }: TriggerHit
): number {
	// A congress of that name is as a rule one of physicians.
	if (value.rule.type === 'forum' && !FORUM.test(text.slice(start, end))) return end;
	const [first, ...others] = actors.filter(
		({ compound, mention }) => compound && mention.start > end && mention.start - end < BEHIND
	);
	const last = others.filter(({ list }) => list === first?.list).at(-1);
	if (!first || !last || last.party === first.party) return end;
	return /^\s(?:\p{L}+\s)?$/u.test(text.slice(end, first.mention.start)) ? last.mention.end : end;
}

/**
 * "il vertice| del G7", "le sommet| de l'Otan", "la Conférence des chefs d'État| de la CEDEAO": whose summit it is,
 * by the bloc's name; the noun may hold the office.
 */
function blocEnd(
	text: string,
	{ actors, tables }: Sentence,
	{ start: noun, end, value }: TriggerHit
): number {
	const isSummit = value.rule.type === 'summit';
	const bloc = actors.find(({ kind, rank, start, mention }) => {
		const isOffice = start >= noun && start < end;
		if (kind !== 'bloc' || mention.start < end) return false;
		// "la riunione dei ministri| dell'Agricoltura del G7": the office goes on with what it is for.
		if (!isSummit) return isOffice;
		if (!(rank === 'name' || isOffice)) return false;
		const gap = text.slice(end, mention.start);
		const words = gap.trim().split(/[\s'’]+/);
		return gap.length < OF_BLOC && words.every((word) => isSmall(word, tables));
	});
	return bloc?.mention.end ?? end;
}

function isSmall(word: string, { contexts, small }: Sentence['tables']): boolean {
	return word === '' || contexts.of.words.has(word) || small.beforeNames.has(word);
}

/** " de la ", in code units. */
const OF_BLOC = 10;

const FORUM = /^f[oó]r/i;
/** Between the noun of a meeting and the first of its states, and the length of that, in code units. */
const BEHIND = 36;
