import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import type { City } from '../../03-match/places.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

export interface Where {
	/** The city, or `null` when only the country is told. */
	city: City | null;
	country: string;
	span: Span;
	inherited: boolean;
	rule: string;
}

/** "In Kenya": a state, and no city of it. */
export function inState({ party, mention }: Actor): Where {
	return {
		city: null,
		country: party,
		span: mention,
		inherited: false,
		rule: 'venue.locative-country'
	};
}

/** "Durante la visita del presidente a Chile firmaron", 방한 중인 장관과: the state that one of them visits meanwhile. */
export function onVisit(frame: Frame): Where | null {
	if (frame.event) return null;
	const parties = new Set(frame.parts.map(({ actor }) => actor.party));
	for (const { sentence } of frame.statements)
		for (const trigger of sentence.triggers) {
			if (trigger.value.kind !== 'visit' || !isMeanwhile(trigger, sentence)) continue;
			const { implies, id } = trigger.value.rule;
			if (implies !== undefined && parties.has(implies))
				return { city: null, country: implies, span: trigger, inherited: false, rule: id };
			const goal = sentence.actors.find(
				({ rank, start, suppressed }) =>
					!suppressed &&
					(rank === 'name' || rank === 'seat') &&
					start >= trigger.end &&
					start - trigger.end < GOAL_REACH
			);
			if (goal?.kind === 'country' && parties.has(goal.party)) return inState(goal);
		}
	return null;
}

/** マプト(モザンビーク)を訪問中の大臣は…会談, 뉴욕을 방문 중인 장관이 …회담: where whoever met was just then. */
export function onErrand({ event, statements }: Frame, text: string): Where | null {
	const [statement] = statements;
	if (event || !statement || !MET.has(statement.trigger.kind)) return null;
	const { sentence } = statement;
	const journey = sentence.triggers.find(
		({ start, end, value }) =>
			value.kind === 'visit' &&
			value.rule.implies === undefined &&
			end <= statement.trigger.start &&
			sentence.tables.phrasing.idioms.meanwhile.test(text.slice(start, end + 3))
	);
	const goal =
		journey &&
		sentence.actors.findLast(
			({ rank, kind, suppressed, end }) =>
				(rank === 'name' || rank === 'seat') &&
				kind === 'country' &&
				!suppressed &&
				end <= journey.start &&
				journey.start - end < ERRAND
		);
	return goal && sentence.tables.isVerbFinal ? inState(goal) : null;
}

const MET: ReadonlySet<string> = new Set(['meet', 'receive']);
/** Between a place, with its particle, and the word for the journey, in code units. */
const ERRAND = 6;

/** Between the word for a visit and where it goes: "of the President of the Republic to", in code units. */
const GOAL_REACH = 60;

/** "During the visit": what else the sentence tells was done on it. */
function isMeanwhile({ start, value }: TriggerHit, { cues }: Sentence): boolean {
	return (
		value.rule.implies !== undefined ||
		cues.some(({ kind, end }) => kind === 'sidelines' && end <= start && start - end < MEANWHILE)
	);
}

/** Between "during the" and "visit": "two-day official". */
const MEANWHILE = 20;
