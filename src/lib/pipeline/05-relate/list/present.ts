import { canAct, type Actor } from '../../03-match/actor.ts';
import type { NamedEvent } from '../event/event.ts';
import { distinct } from '../sides/distinct.ts';
import type { Sentence } from '../sentence/sentence.ts';
import type { Statement } from '../statement/statement.ts';
import type { Told } from '../statement/trigger.ts';
import type { Begun } from './roster.ts';

/** Whoever received somebody, and by what words. */
interface Reception {
	host: Actor;
	trigger: Told;
	/** How many sentences ago it was told. */
	age: number;
}

/** So many sentences behind a reception the text may still say who was there. */
const LASTING = 4;
/** Fewer guests than these may be somebody's company. */
const GUESTS = 2;

/**
 * "The Prime Minister received a dozen leaders. The President of A and the Chancellor of B |were present.": those who
 * were at a reception, told sentences later. The reader is given every sentence in turn.
 */
export function presentReader(): (
	sentence: Sentence,
	opens: Begun | null,
	found: readonly Statement[]
) => Statement[] {
	let open: Reception | null = null;
	return (sentence, opens, found) => {
		const began = receptionOf(opens, found);
		if (began) {
			open = began;
			return [];
		}
		if (open === null || found.length > 0 || ++open.age > LASTING) {
			open = null;
			return [];
		}
		const { host, trigger } = open;
		const guests = guestsIn(sentence, host);
		return guests.length < GUESTS
			? []
			: [{ sentence, trigger, left: guests, right: [host], cue: 'verb', directed: true }];
	};
}

function receptionOf(opens: Begun | null, found: readonly Statement[]): Reception | null {
	const told = found.find(({ trigger, right }) => trigger.kind === 'receive' && right.length === 1);
	const host = told?.right[0];
	if (told && host) return { host, trigger: told.trigger, age: 0 };
	const isUnnamed = found.length === 0 && opens?.trigger.kind === 'receive';
	return opens && isUnnamed && opens.doer.rank === 'official'
		? { host: opens.doer, trigger: opens.trigger, age: 0 }
		: null;
}

/** Officials of other states of whom a sentence says that they were there, and nothing else. */
function guestsIn({ triggers, actors, tables, isTitle }: Sentence, host: Actor): Actor[] {
	const [first] = triggers;
	if (!first || isTitle || tables.isVerbFinal) return [];
	const isPresence = triggers.every(
		({ value: { kind, rule } }) => kind === 'attend' && rule.form === 'verb'
	);
	if (!isPresence && !isAttendedBy(triggers)) return [];
	const officials = actors.filter((actor) => actor.rank === 'official' && canAct(actor));
	const guests = officials.filter(({ party, kind }) => kind === 'country' && party !== host.party);
	return distinct(guests);
}

/** "The meeting was attended by the ministers of A, B and C": the reception by its noun, and who came to it. */
function isAttendedBy(triggers: Sentence['triggers']): boolean {
	return (
		triggers.every(
			({ value: { kind, rule } }) =>
				(kind === 'attend' && rule.form === 'passive') || (kind === 'meet' && rule.form === 'noun')
		) && triggers.at(-1)?.value.kind === 'attend'
	);
}

/** Without what only says who came to a conference that somebody convened: there they did not call on its host. */
export function withoutAttendance(
	statements: readonly Statement[],
	events: readonly NamedEvent[]
): Statement[] {
	const isAttendance = ({ sentence, trigger }: Statement) =>
		trigger.end <= sentence.start &&
		trigger.kind === 'receive' &&
		sentence.triggers.some(({ value }) => value.kind === 'attend') &&
		events.some(
			({ convenors, participants }) =>
				convenors.length > 0 && participants.some((one) => one.sentence === sentence)
		);
	return statements.filter((statement) => !isAttendance(statement));
}
