import type { LanguageTables } from '../../lexicon/compile.ts';
import { followedBy, precededBy } from '../../lexicon/context.ts';
import type { Actor } from '../actor.ts';
import { isOfRelations } from '../set-aside/spoken-about.ts';

/** A text, given plain and folded, with the words of its language. */
export interface Words {
	text: string;
	folded: string;
	tables: LanguageTables;
}

/**
 * Fills in what the small words around an actor make of it: who does, with whom, between whom, to whom.
 *
 * @param end where the phrase ends at whose head it stands
 * @param isNamed it says who was meant by a plural behind the word for "with"
 */
export function markRole(actor: Actor, end: number, isNamed: boolean, page: Words): void {
	const { text, folded, tables } = page;
	const { contexts, traits } = tables;
	const isBehind = (set: typeof contexts.with) => precededBy(folded, actor.start, set);
	actor.with = isNamed || isWith(actor, end, page);
	actor.isBeside = isBehind(contexts.beside);
	actor.between = isBehind(contexts.between) || followedBy(text, end, contexts.betweenAfter);
	actor.isInviter = isBehind(contexts.invitedBy);
	actor.isDoer = traits.verbSecond && isBehind(contexts.closing);
	actor.particle = particleOf(actor, end, page);
	actor.dative = contexts.withAfter.length > 0 && DATIVE.test(text.slice(end, end + 8));
}

function isWith(actor: Actor, end: number, { text, folded, tables }: Words): boolean {
	const { contexts, phrasing, grammar, traits } = tables;
	const { withEnds = [] } = grammar;
	const before = text.slice(Math.max(0, actor.start - VISITOR), actor.start);
	return (
		(traits.serialVerbs && phrasing.idioms.withVisitor.test(before)) ||
		(precededBy(folded, actor.start, contexts.with) && !isOfRelations(text, actor, phrasing)) ||
		// 議長|として, A大臣|といった要人: what somebody is, and no other side.
		(followedBy(text, end, contexts.withAfter) &&
			!phrasing.idioms.inCapacity.test(text.slice(end, end + 3))) ||
		// "dışişleri bakanları|yla": the case of the other side, within the word for the office.
		(actor.title !== null && withEnds.some((ending) => text.endsWith(ending, actor.end)))
	);
}

/** The longest words for whom somebody meets, in code units. */
const VISITOR = 40;

function particleOf(actor: Actor, end: number, { text, folded, tables }: Words): Actor['particle'] {
	const { contexts, phrasing, grammar } = tables;
	const { noSubject, forSake } = phrasing.idioms;
	const { objectEnds = [] } = grammar;
	// 짐바브웨 측|과: the side that is met, and no subject; nor is the first of several (大使|はじめ).
	if (followedBy(text, end, contexts.subjectAfter) && !noSubject.test(text.slice(end, end + 5)))
		return 'subject';
	// 관계 발전|을 위해: what something is for is nobody's object.
	const isObject =
		(followedBy(text, end, contexts.objectAfter) && !forSake.test(text.slice(end, end + 4))) ||
		// "büyükelçileri|ni": the case of the object, within the word for the office.
		(actor.title !== null && objectEnds.some((ending) => text.endsWith(ending, actor.end)));
	return isObject || precededBy(folded, actor.start, contexts.objectBefore) ? 'object' : null;
}

/** 탄자니아|에 지원, 베트남| 측에 약속: to whom. */
const DATIVE = /^(?: ?측)?에[게는도]?(?=[ ,]|$)|^に(?:対し|向けて?|も|は)?(?=[、\d\u4e00-\u9fff])/;
