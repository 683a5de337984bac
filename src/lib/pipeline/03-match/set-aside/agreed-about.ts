import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { Trigger } from '../../lexicon/lexicon.ts';
import type { Actor } from '../actor.ts';
import type { LayeredHits } from '../scan.ts';
import { isTalkedAbout, type Verb } from './talked-about.ts';

/** Marks the states about whose affairs others agree; where the verb stands last, it says what is done. */
export function suppressAgreedAbout(
	text: string,
	actors: readonly Actor[],
	sentence: Span,
	{ trigger }: LayeredHits,
	{ phrasing: { idioms }, isVerbFinal }: LanguageTables
): void {
	const verbs = trigger.flatMap(({ start, end, value }) =>
		start >= sentence.start && end <= sentence.end && value.layer === 'trigger'
			? [{ start, end, kind: value.kind }]
			: []
	);
	suppressThree(text, actors, isVerbFinal ? verbs.at(-1)?.kind : undefined, sentence, idioms);
	if (isVerbFinal) suppressOwners(text, actors, verbs, idioms);
}

/**
 * 両外相は…|日米韓3か国|で連携していくことを確認, 양국 장관은 |한중일| 문화교류 사업을 논의했다: where two speak, the three of whom they
 * say that they go on working together, or about whose affairs they agree, meet nobody by that.
 */
function suppressThree(
	text: string,
	actors: readonly Actor[],
	verb: Trigger | undefined,
	{ start }: Span,
	{ theTwo, workOfThree }: Idioms
): void {
	for (const list of new Set(
		actors.filter(({ compound }) => compound).map((actor) => actor.list)
	)) {
		const members = actors.filter((actor) => actor.list === list);
		const [first, last] = [members[0], members.at(-1)];
		if (!first || !last || members.length < THREE) continue;
		const isWork = verb === 'agree' || workOfThree.test(text.slice(last.end, last.end + REACH));
		if (isWork && theTwo.test(text.slice(start, first.start)))
			for (const member of members) member.suppressed = true;
	}
}

/** 日本とEU|のEPAの大筋合意に向けて協力: whose agreement it is that others speak about. */
function suppressOwners(
	text: string,
	actors: readonly Actor[],
	verbs: readonly Verb[],
	idioms: Idioms
): void {
	for (const verb of verbs) {
		if (verb.kind !== 'sign' || !isTalkedAbout(text, verb, verbs, idioms)) continue;
		const owner = actors.findLast(({ end }) => end <= verb.start);
		if (!owner || verb.start - owner.end > OF) continue;
		for (const actor of actors)
			if (actor.list === owner.list && actor.title === null && actor.person === null)
				actor.suppressed = true;
	}
}

/** In code units: between states and their agreement stands a particle at most; behind them, what is agreed. */
const OF = 3;
const REACH = 48;
const THREE = 3;
