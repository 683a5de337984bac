import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { distinct } from '../sides/distinct.ts';
import type { TriggerHit } from './sentence.ts';

/** Between a verb and its subject: a day or an honour, in code units. */
const NEAR = 40;
/** Words of a name between an office and its verb at most. */
const NAME = 6;

/**
 * "استقبل |رئيس غانا| وزير خارجية بيرو": where the verb opens its clause, the first behind it is its subject and the next
 * its object. It is read as if it stood between the two, as in other languages; its own words stay its proof.
 */
export function behindSubjects(
	text: string,
	triggers: TriggerHit[],
	actors: readonly Actor[],
	tables: LanguageTables
): TriggerHit[] {
	if (!tables.traits.verbFirst) return triggers;
	const verbs = triggers.filter(({ value }) => value.rule.form === 'verb');
	return triggers
		.map((trigger) => {
			if (!verbs.includes(trigger) || hasSubject(text, trigger, actors, tables)) return trigger;
			const within = endOfSubjectWithin(trigger, actors);
			if (within !== null) return { ...trigger, start: within, words: spanOf(trigger) };
			const next = verbs.find(({ start }) => start >= trigger.end);
			const at = endOfSubject(text, trigger, actors, next?.start ?? Infinity);
			return at === null ? trigger : { ...trigger, start: at, end: at, words: spanOf(trigger) };
		})
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** وقعت |السعودية| مذكرة تفاهم مع: where the subject ends that stands between the two halves of a verb. */
function endOfSubjectWithin({ start, end }: Span, actors: readonly Actor[]): number | null {
	const inside = actors.filter((actor) => actor.start > start && actor.end < end);
	const [first] = inside;
	if (!first || !mayAct(first)) return null;
	return Math.max(...inside.filter(({ list }) => list === first.list).map((actor) => actor.end));
}

/** Where the subject behind a verb ends, with all of its list; `null`: none is certain. */
function endOfSubject(
	text: string,
	{ end }: Span,
	actors: readonly Actor[],
	nextVerb: number
): number | null {
	const behind = actors.filter(({ start }) => start >= end && start < nextVerb);
	const [first] = behind;
	if (!first || !mayAct(first) || first.start - end > NEAR) return null;
	if (/[.;:]/.test(text.slice(end, first.start))) return null;
	const list = behind.filter((actor) => actor.list === first.list);
	const others = behind.filter((actor) => actor.list !== first.list);
	const isJoint = distinct(list).length > 1;
	const isOther = others.some(({ party }) => party === '' || party !== first.party);
	return isJoint || isOther ? Math.max(...list.map((actor) => actor.end)) : null;
}

/** "وزير الخارجية| فؤاد حسين |يلتقي نظيره": in a headline the subject stands before the verb, with nothing but its name between. */
function hasSubject(
	text: string,
	{ start }: Span,
	actors: readonly Actor[],
	{ persons }: LanguageTables
): boolean {
	const last = actors.findLast((actor) => actor.end <= start && !actor.suppressed);
	if (!last || !mayAct(last)) return false;
	const gap = text.slice(last.end, start);
	const words = gap.trim().split(/\s+/);
	return (
		!/[^\p{L}\s]/u.test(gap) &&
		words.length <= NAME &&
		words.every((word) => !persons.stops.has(word))
	);
}

function mayAct(actor: Actor): boolean {
	return !actor.locative && !actor.with && !actor.between && actor.rank !== 'seat';
}
