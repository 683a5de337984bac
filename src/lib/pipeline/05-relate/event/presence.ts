import type { Actor } from '../../03-match/actor.ts';
import type { NamedEvent } from './event.ts';
import type { Frame } from '../frame/frame.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** 外相も|出席: whoever is said to be there, and at nothing else than the event of which the text speaks. */
export function areThere(
	text: string,
	{ tables, triggers }: Sentence,
	{ start }: TriggerHit,
	came: readonly Actor[]
): boolean {
	const last = came.at(-1);
	if (!tables.isVerbFinal || last?.rank !== 'official' || last.start > start) return false;
	if (triggers.some(({ value }) => value.kind !== 'attend')) return false;
	return /^[\u4e00-\u9fff\u30a1-\u30f6ー]{0,10}(?:ら|들| ?등)?[がもは은는이가도]?\s?$/.test(
		text.slice(last.end, start)
	);
}

/** "Malta was represented by", right behind a list of those who came. */
export function goesOn({ participants }: NamedEvent, { index }: Sentence): boolean {
	return participants.length > 2 && participants.at(-1)?.sentence.index === index - 1;
}

/**
 * "En la reunión |participaron| los cancilleres de A y B", "|took part in| the meeting": with an article the noun means
 * the conference of which the text speaks.
 */
export function isAtIt(
	text: string,
	{ start, end }: Sentence,
	{ start: from, end: to, value }: TriggerHit
): boolean {
	if (value.rule.form !== 'verb') return false;
	// Whose turn it is to preside is handed on at the conference.
	if (HANDOVER.test(text.slice(from, to))) return true;
	if (MEETING_BEFORE.test(text.slice(Math.max(start, from - BESIDE), from))) return true;
	const behind = MEETING_BEHIND.exec(text.slice(to, Math.min(end, to + BESIDE)));
	return behind !== null && (behind[1] !== undefined || HOLDS_ARTICLE.test(text.slice(from, to)));
}

const HANDOVER =
	/ (?:presid[eê]nc[ií]a|presidenza|présidence|testemunho|testigo|batuta)(?!\p{L})/iu;
/** The noun of a meeting with its article, in code units; the verb may hold the article. */
const BESIDE = 34;
const HOLDS_ARTICLE = / (?:na|no|da|do|à|ao|al|alla|au|la|el)$/i;
const NOUN =
	'(?:reuni[óo]n|encuentro|evento|acto|cita|cónclave|sesión|jornada|reunião|encontro|ato|sessão|riunione|incontro|seduta|réunion|rencontre|meeting|event|gathering)';
const MEETING_BEFORE = new RegExp(
	`(?:^|[\\s,;])(?:en|a|na|no|n[ae]l|al|ao|à|alla|all'|nella|au|lors de)(?: (?:el|la))? ?${NOUN}(?: también| também| ainda| anche| aussi)? $`,
	'iu'
);
const MEETING_BEHIND = new RegExp(`^ (?:(el|la|the|il|le) )?${NOUN}(?=[\\s,.;])`, 'iu');

/** Those of whom one sentence says that they came to a conference did not meet each other by its noun. */
export function cameTogether({ statements, parts }: Frame, events: readonly NamedEvent[]): boolean {
	return statements.every(
		({ sentence, trigger }) =>
			trigger.kind === 'meet' &&
			trigger.form === 'noun' &&
			events.some(({ participants }) =>
				parts.every(({ actor }) =>
					participants.some(
						(one) => one.sentence === sentence && one.actor.party === actor.party && isToldSo(one)
					)
				)
			)
	);
}

function isToldSo({ rule }: NamedEvent['participants'][number]): boolean {
	return rule.includes('.attend.');
}

/** "En el encuentro, celebrado en Lima", "the meeting, held in Oslo": where the conference was of which the text speaks. */
export function tellsWhere(text: string, { start, end }: Sentence): boolean {
	return HELD.test(text.slice(start, end));
}

const HELD = new RegExp(
	`(?:^|\\s)(?:el|la|o|a|do|da|no|na|il|l'|the|le) ?${NOUN}(?: [\\p{Ll}-]+)?,? (?:que (?:se )?)?(?:(?:fue |foi |was |è stat[oa] |a été )?(?:celebrad|realizad|desarrollad|llevad|organizad|tenut|svolt)[oa]s?(?: a cabo)?|(?:tuvo|teve|tendrá|terá) lugar|celebró|realizó|desarrolló|decorreu|held|took place|tenue?|organisée?)[^.;:]{0,40} (?:en|em|in|à|a|no|na|at) `,
	'iu'
);
