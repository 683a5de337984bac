import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { CueKind } from '../../lexicon/entry.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import { governs, isNominal, isSaidOf, opensClause, partsClauses } from './governs.ts';
import type { CueHit, TriggerHit } from './sentence.ts';

/**
 * The triggers of a sentence that tell something: those that a word denies or only supposes are
 * withdrawn ("did not sign", "if they sign"), those that it puts in doubt are marked ("could meet").
 */
export function realTriggers(
	folded: string,
	triggers: readonly TriggerHit[],
	cues: readonly CueHit[],
	tables: LanguageTables
): TriggerHit[] {
	const isScoped = cues.some(({ kind }) => SCOPED.has(kind));
	if (!isScoped && !triggers.some((one) => isSupposed(folded, one, tables))) return [...triggers];
	const isUnder = (trigger: TriggerHit, kind: CueKind, reach: typeof governs) =>
		cues.some((cue) => cue.kind === kind && reach(folded, tables, cue, trigger));
	const denied = withKin(
		folded,
		tables,
		triggers,
		(trigger) =>
			isUnder(trigger, 'denied', governs) ||
			isUnder(trigger, 'undone', governs) ||
			isUnder(trigger, 'undone', isSaidOf) ||
			cues.some(({ kind, ...cue }) => NEGATIVE.has(kind) && isInside(cue, trigger)) ||
			isUnder(trigger, 'disclaimed', opensClause) ||
			isUnder(trigger, 'supposed', opensClause) ||
			isSupposed(folded, trigger, tables)
	);
	const tentative = withKin(
		folded,
		tables,
		triggers,
		(trigger) =>
			isUnder(trigger, 'tentative', governs) ||
			(trigger.value.kind === 'visit' && isUnder(trigger, 'inviting', isInvitation))
	);
	const cancelling = cues.filter(({ kind }) => kind === 'cancelled');
	const isApart = (trigger: TriggerHit) =>
		cancelling.length > 0 && cancelling.every((cue) => partsClauses(folded, tables, cue, trigger));
	return triggers
		.filter((trigger) => !denied.has(trigger))
		.map((trigger) => {
			if (tentative.has(trigger)) return { ...trigger, standing: 'tentative' };
			return isApart(trigger) ? { ...trigger, standing: 'settled' } : trigger;
		});
}

const NEGATIVE: ReadonlySet<CueKind> = new Set(['denied', 'undone']);

/** "haben das Abkommen |nicht| unterzeichnet": between the two halves of a verb, or on the second. */
function isInside(cue: Span, { start, end, value }: TriggerHit): boolean {
	return value.tail !== null && cue.start > start && cue.end <= end;
}

/** 서명|한다면, 署名|すれば: in Korean and Japanese the verb itself says that it is only supposed. */
function isSupposed(
	folded: string,
	{ end }: TriggerHit,
	{ isVerbFinal, phrasing }: LanguageTables
): boolean {
	return isVerbFinal && phrasing.idioms.supposed.test(folded.slice(end, end + NEAR));
}

/** 邀请秦刚|访问: whoever is invited has not come yet; 应…邀请访问 has. */
function isInvitation(
	folded: string,
	{ isVerbFinal, phrasing }: LanguageTables,
	cue: Span,
	{ start }: TriggerHit
): boolean {
	if (isVerbFinal || start < cue.end || start - cue.end > NEAR) return false;
	if (/[,;:。、]/.test(folded.slice(cue.end, start))) return false;
	const clause = folded
		.slice(Math.max(0, cue.start - NEAR), cue.start)
		.split(/[,;。]/)
		.at(-1);
	return !phrasing.idioms.asInvited.test(clause ?? '');
}

const SCOPED: ReadonlySet<CueKind> = new Set<CueKind>([
	'inviting',
	'denied',
	'undone',
	'disclaimed',
	'tentative',
	'supposed',
	'cancelled'
]);

/** Triggers of one family: a noun, and the verb whose object or subject it may be. */
const FAMILY: Readonly<Partial<Record<Trigger, string>>> = {
	sign: 'accord',
	agree: 'accord',
	meet: 'meeting',
	call: 'meeting',
	receive: 'meeting'
};

/** Between a verb and its noun, in code units. */
const NEAR = 70;

/** "Signed no agreement", "the agreement was not signed": a verb and its noun stand or fall together. */
function withKin(
	folded: string,
	tables: LanguageTables,
	triggers: readonly TriggerHit[],
	isStruck: (trigger: TriggerHit) => boolean
): ReadonlySet<TriggerHit> {
	const struck = new Set(triggers.filter(isStruck));
	if (struck.size === 0) return struck;
	const own = [...struck];
	for (const trigger of own) {
		const at = triggers.indexOf(trigger);
		for (const other of [triggers[at - 1], triggers[at + 1]])
			if (other && areKin(folded, tables, trigger, other)) struck.add(other);
	}
	return struck;
}

function areKin(folded: string, tables: LanguageTables, a: TriggerHit, b: TriggerHit): boolean {
	const family = FAMILY[a.value.kind];
	if (family === undefined || family !== FAMILY[b.value.kind]) return false;
	const [first, second] = a.start < b.start ? [a, b] : [b, a];
	const between = folded.slice(first.end, second.start);
	return (
		between.length < NEAR &&
		!/[,;:，；、]/.test(between) &&
		!tables.governing.breaks.test(between) &&
		isNominal(folded, tables, first) !== isNominal(folded, tables, second)
	);
}
