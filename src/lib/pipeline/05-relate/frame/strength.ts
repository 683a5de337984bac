import type { Actor } from '../../03-match/actor.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import { MINISTERS } from '../../lexicon/title-kinds.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import type { Frame } from './frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

/** How much a trigger says about what kind of engagement it was. */
const WEIGHT: Record<Trigger, number> = {
	meet: 3,
	call: 3.5,
	visit: 3,
	receive: 2.5,
	sign: 3,
	agree: 0.6,
	event: 0,
	attend: 0,
	host: 0,
	project: 2.5,
	invest: 2.5,
	presence: 2.5
};
const TYPE: Partial<Record<Trigger, EngagementType>> = {
	meet: 'bilateral_meeting',
	call: 'bilateral_meeting',
	visit: 'visit',
	receive: 'bilateral_meeting',
	sign: 'agreement',
	agree: 'bilateral_meeting',
	project: 'project',
	invest: 'investment',
	presence: 'commercial_presence'
};
/** "A and B agreed to": both are named as its subjects. */
const TELLING: ReadonlySet<string> = new Set(['list', 'between', 'compound']);

/** What its statements weigh together; words in the title weigh half as much again. */
export function strength(frame: Frame): number {
	let sum = 0;
	for (const { trigger, sentence, cue, left, right } of frame.statements) {
		const firm = cue === 'list' || cue === 'officials' ? 0.8 : 1;
		const both = [...left, ...right];
		// 中国愿与智利加强合作: what a state would like to do with another is not yet told.
		const isDone = both.every(isState) && !hasCue(sentence, 'tentative');
		const isTold = TELLING.has(cue) || (cue === 'with' && (both.every(isSomebody) || isDone));
		const weight = trigger.kind === 'agree' && isTold ? 1.25 : WEIGHT[trigger.kind];
		sum += weight * firm * (sentence.isTitle ? 1.5 : 1);
	}
	return sum;
}

/** "Minister Ana Pérez discussed with her counterpart, Per Dahl": both by name and by office. */
function isSomebody({ title, person }: Actor): boolean {
	return title !== null && person !== null;
}

/** "Chile agreed with Togo", 中国与智利建交: the states themselves. */
function isState({ rank, kind }: Actor): boolean {
	return rank === 'name' && kind === 'country';
}

/** The kind of engagement for which most of its statements speak. */
export function typeOf(frame: Frame): EngagementType {
	const votes = new Map<EngagementType, number>();
	for (const [i, { trigger, sentence, right }] of frame.statements.entries()) {
		if (trigger.kind === 'receive' && right[0]?.isInviter && isOnVisit(frame, sentence)) continue;
		const type = trigger.type ?? TYPE[trigger.kind] ?? 'other';
		const early = sentence.isTitle ? 2 : i === 0 ? 1.6 : 1;
		votes.set(type, (votes.get(type) ?? 0) + WEIGHT[trigger.kind] * early);
	}
	let best: EngagementType = 'other';
	let most = 0;
	for (const [type, weight] of votes)
		if (weight > most) {
			best = type;
			most = weight;
		}
	if (best !== 'bilateral_meeting') return best;
	return isSummit(frame) ? 'summit' : isMinisterial(frame) ? 'ministerial_meeting' : best;
}

/** "At the invitation of the President of Peru, she paid a visit": the visit is what was told. */
function isOnVisit({ statements }: Frame, sentence: Sentence): boolean {
	return statements.some((other) => other.trigger.kind === 'visit' && other.sentence === sentence);
}

/** Leaders of a bloc or of several states who meet "at summit level", and not on a summit's sidelines. */
function isSummit({ parts, statements }: Frame): boolean {
	if (parts.length < 3 && !parts.some(({ actor }) => actor.kind === 'bloc')) return false;
	return statements.some(
		({ sentence, trigger }) =>
			trigger.kind !== 'call' &&
			!hasCue(sentence, 'sidelines') &&
			sentence.triggers.some(({ value }) => value.rule.type === 'summit')
	);
}

/** Ministers of three states or more, or of a bloc, round one table. */
function isMinisterial({ parts, statements }: Frame): boolean {
	if (parts.length < 3 && !parts.some(({ actor }) => actor.kind === 'bloc')) return false;
	if (statements.every(({ trigger }) => trigger.kind === 'call')) return false;
	// Letters of credence each ambassador brings alone.
	if (statements.every(({ trigger }) => trigger.means === 'credentials')) return false;
	// 分別會見: one after the other, round no table.
	if (statements.every(({ sentence }) => hasCue(sentence, 'inTurn'))) return false;
	return parts.some(({ actor }) => actor.title !== null && MINISTERS.has(actor.title.kind));
}
