import type { Span } from '#lib/domain/evidence.ts';
import type { EngagementType } from '#lib/domain/vocabulary.ts';
import { canAct, type Actor } from '../03-match/actor.ts';
import type { RuleRow, Trigger } from '../lexicon.ts';
import { hasCue, type Sentence, type TriggerHit } from './sentence.ts';
import { distinct, sidesOf } from './sides.ts';

/** What one sentence says by one trigger: an engagement of two sides. */
export interface Statement {
	sentence: Sentence;
	trigger: Span & {
		kind: Trigger;
		rule: string;
		form: RuleRow['form'];
		type: EngagementType | null;
	};
	left: Actor[];
	right: Actor[];
	cue: string;
	/** A project, a visit: the right side is the place where it is done or gone to. */
	directed: boolean;
}

const DIRECT: ReadonlySet<Trigger> = new Set(['meet', 'call', 'sign', 'agree']);
const REACH = 160;

/** All statements of a document. */
export function statementsOf(
	text: string,
	sentences: readonly Sentence[],
	home: string | null
): Statement[] {
	const statements: Statement[] = [];
	let subject: Actor | null = null;
	const speaker = speakerOf(sentences, home);
	const isOff = isOffstage(sentences);
	for (const sentence of sentences) {
		if (isOff || hasCue(sentence, 'offstage') || hasCue(sentence, 'denied')) continue;
		const isVerbFinal = sentence.tables.language === 'ko' || sentence.tables.language === 'ja';
		// Korean and Japanese leave out a subject that is the speaker's own side.
		const doer = homeActor(sentence) ?? (isVerbFinal ? (speaker ?? subject) : (subject ?? speaker));
		const found = sentence.triggers.flatMap(
			(trigger) => readTrigger(sentence, trigger, doer) ?? []
		);
		const back = found.length === 0 ? again(text, sentence, statements.at(-1)) : null;
		statements.push(...found, ...(back ? [back] : []));
		subject = topicOf(sentence) ?? subject;
	}
	return statements;
}

/** Above this share of sentences with words of sport or markets nothing in a text is diplomacy. */
const OFFSTAGE_SHARE = 0.2;
const OFFSTAGE_LEAST = 3;

export function isOffstage(sentences: readonly Sentence[]): boolean {
	const off = sentences.filter((sentence) => hasCue(sentence, 'offstage')).length;
	return off >= OFFSTAGE_LEAST && off >= sentences.length * OFFSTAGE_SHARE;
}

/** Somebody of the state for which the text speaks: the doer where none is named. */
function speakerOf(sentences: readonly Sentence[], home: string | null): Actor | null {
	if (home === null) return null;
	const own = sentences.flatMap(({ actors }) => actors.filter(({ party }) => party === home));
	return own.find(({ rank }) => rank === 'official') ?? null;
}

/** "The two countries signed", "the talks took place": the parties of the statement before. */
function again(text: string, sentence: Sentence, last: Statement | undefined): Statement | null {
	if (!last || last.sentence.isTitle) return null;
	const both = hasCue(sentence, 'bothSides');
	const trigger = sentence.triggers.find(
		({ start, value }) =>
			DIRECT.has(value.kind) &&
			(both || DEFINITE.test(text.slice(Math.max(sentence.start, start - 12), start)))
	);
	if (!trigger) return null;
	return { ...last, sentence, trigger: told(trigger), cue: 'both', directed: false };
}

/** An article or pronoun that points back, right before the noun. */
const DEFINITE =
	/(?:^|\s)(?:the|these|this|their|el|la|los|las|esta|este|o|a|os|as|il|le|les|l'|i|gli|cet|cette|ces|questo|questa)\s?(?:two-day |bilateral )?$|(?:同|本|这次|此次|이번|동)\s?$/i;

function told({ start, end, value }: TriggerHit): Statement['trigger'] {
	return {
		start,
		end,
		kind: value.kind,
		rule: value.rule.id,
		form: value.rule.form,
		type: value.rule.type ?? null
	};
}

/** An official of the state for which the text speaks, where the sentence has one without country. */
function homeActor(sentence: Sentence): Actor | null {
	return (
		sentence.actors.find(
			(actor) =>
				actor.party !== '' &&
				actor.rank === 'official' &&
				actor.title !== null &&
				actor.mention.start === actor.title.start
		) ?? null
	);
}

/** The one whom the next sentence's "he", or nothing at all, will mean. */
function topicOf(sentence: Sentence): Actor | null {
	const acting = sentence.actors.filter(canAct);
	return acting.find((actor) => actor.rank === 'official' && !actor.with) ?? null;
}

function readTrigger(
	sentence: Sentence,
	trigger: TriggerHit,
	subject: Actor | null
): Statement | null {
	const { kind, rule } = trigger.value;
	const make = (left: Actor[], right: Actor[], cue: string, directed: boolean): Statement => ({
		sentence,
		trigger: told(trigger),
		left,
		right,
		cue,
		directed
	});
	if (DIRECT.has(kind)) {
		const sides = sidesOf(sentence, trigger, subject);
		return sides ? make(sides.left, sides.right, sides.cue, false) : null;
	}
	const gone =
		kind === 'visit'
			? visit(sentence, trigger, subject)
			: kind === 'receive'
				? receive(sentence, trigger, subject)
				: kind === 'project' || kind === 'invest' || kind === 'presence'
					? doing(sentence, trigger, subject)
					: null;
	if (!gone) return null;
	const { left, right } = gone;
	return differ(left, right) ? make(left, right, 'verb', true) : null;
}

interface Gone {
	left: Actor[];
	right: Actor[];
}

/** Who goes where: the visitor acts for a state; the place may be its name, its seat or "in X". */
function visit(sentence: Sentence, trigger: TriggerHit, subject: Actor | null): Gone | null {
	const actors = sentence.actors.filter((actor) => actor.party !== '' && !actor.suppressed);
	const implied = trigger.value.rule.implies;
	const isVerbFinal = sentence.tables.language === 'ko' || sentence.tables.language === 'ja';
	const officials = actors.filter(
		(actor) => actor.rank === 'official' && Math.abs(actor.start - trigger.start) < REACH * 1.5
	);
	const near = actors.filter((actor) => actor.rank !== 'official' && actor.rank !== 'adjective');
	const place = isVerbFinal
		? near.filter((actor) => actor.end <= trigger.start && trigger.start - actor.end < 24).at(-1)
		: (near.find((actor) => actor.start >= trigger.end && actor.start - trigger.end < 60) ??
			near
				.filter(
					(actor) =>
						actor.end <= trigger.start &&
						trigger.start - actor.end < 12 &&
						sentence.tables.language === 'zh'
				)
				.at(-1));
	const visitors = isVerbFinal
		? officials.filter((actor) => actor !== place && actor.end <= trigger.start)
		: [
				...officials.filter((actor) => actor.end <= trigger.start),
				...officials.filter(
					(actor) => actor.start >= trigger.end && trigger.value.rule.form === 'noun'
				)
			];
	if (implied !== undefined) {
		const guest = distinct(officials.filter((actor) => actor.party !== implied));
		const host: Actor | undefined = guest[0] && {
			...guest[0],
			party: implied,
			kind: 'country',
			rank: 'name',
			mention: trigger,
			start: trigger.start,
			end: trigger.end,
			title: null,
			person: null
		};
		return guest.length > 0 && host ? { left: guest, right: [host] } : null;
	}
	if (!place) return null;
	const places = near.filter((actor) => actor.list === place.list);
	const guests = visitors.filter((actor) => actor.party !== place.party);
	const doers =
		guests.length > 0
			? guests.slice(0, 1)
			: subject && subject.rank === 'official'
				? [subject]
				: [];
	return doers.length > 0 ? { left: distinct(doers), right: distinct(places) } : null;
}

/** Host before the verb, guest behind it; in Korean and Japanese these verbs count as meetings. */
function receive(sentence: Sentence, trigger: TriggerHit, subject: Actor | null): Gone | null {
	const actors = sentence.actors.filter(canAct);
	const guests = actors.filter(
		(actor) =>
			actor.start >= trigger.end && actor.start - trigger.end < REACH && actor.rank === 'official'
	);
	const before = actors.filter(
		(actor) => actor.end <= trigger.start && trigger.start - actor.end < REACH
	);
	const host = before.find((actor) => actor.rank === 'official') ?? before[0] ?? subject;
	return host && guests.length > 0 ? { left: distinct(guests), right: [host] } : null;
}

/** What one state does in another: the doer stands as such, the place may be "in X" or "to X". */
function doing(sentence: Sentence, trigger: TriggerHit, subject: Actor | null): Gone | null {
	const { form, trigger: kind } = trigger.value.rule;
	const actors = sentence.actors.filter(
		(actor) => actor.party !== '' && (!actor.suppressed || kind === 'presence')
	);
	const compound = distinct(
		actors.filter(
			(actor) => actor.compound && actor.end <= trigger.start && trigger.start - actor.end < 70
		)
	);
	if (compound.length >= 2) return { left: compound.slice(0, 1), right: compound.slice(1) };
	const isVerbFinal = sentence.tables.language === 'ko' || sentence.tables.language === 'ja';
	const doers = actors.filter(
		(actor) => actor.end <= trigger.start && !actor.locative && isDoer(actor, kind)
	);
	const doer = doers[0] ?? (form === 'verb' && subject?.rank === 'official' ? subject : undefined);
	if (!doer) return null;
	if (form === 'noun' && doer.rank !== 'official') return null;
	const places = actors.filter(
		(actor) =>
			actor !== doer &&
			actor.party !== doer.party &&
			actor.rank !== 'adjective' &&
			(isVerbFinal || sentence.tables.language === 'zh'
				? Math.abs(actor.start - trigger.start) < REACH
				: actor.start >= trigger.end && actor.start - trigger.end < REACH)
	);
	const first = places[0];
	return first
		? { left: [doer], right: distinct(places.filter((actor) => actor.list === first.list)) }
		: null;
}

function isDoer(actor: Actor, kind: Trigger): boolean {
	return (
		actor.rank === 'official' ||
		actor.rank === 'name' ||
		(kind !== 'project' && actor.rank === 'adjective')
	);
}

function differ(a: readonly Actor[], b: readonly Actor[]): boolean {
	return a.some((left) => b.some((right) => left.party !== right.party));
}
