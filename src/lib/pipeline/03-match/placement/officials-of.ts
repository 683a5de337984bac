import type { Actor } from '../actor.ts';
import { COUNTERPART } from '../../lexicon/title-kinds.ts';
import { precededBy } from '../../lexicon/context.ts';
import { isSomeOf } from './instance.ts';
import type { Words } from './role.ts';

/** So many states are no place. */
const SEVERAL = 2;

/** The lists whose states are those of officials, whatever stands before each of them. */
export class OfficialsOf {
	readonly #page: Words;
	/** Who opens each list. */
	readonly #heads = new Map<number, Actor>();
	/** The lists that spell out whose the officials before them are. */
	readonly #spelled = new Set<number>();

	constructor(page: Words) {
		this.#page = page;
	}

	/** "three African ministers: those of |Ghana, Togo and Benin": they act, and not whom they are counted under. */
	spellOut(actor: Actor, previous: Actor): void {
		const { text, folded, tables } = this.#page;
		const named = text.slice(previous.start, previous.end);
		const gap = folded.slice(previous.end, actor.start);
		const isSpelled =
			isSomeOf(gap, previous, named, tables.contexts) || isOfBody(actor, previous, this.#page);
		if (!isSpelled) return;
		actor.with ||= previous.with;
		previous.suppressed ||= previous.party !== '';
		if (previous.title) this.#spelled.add(actor.list);
	}

	/** "die Botschafter von Chile und| aus |Peru": whose another of them is, and no place. */
	isOwner(actor: Actor, isJoined: boolean): boolean {
		const { folded, tables } = this.#page;
		const head = this.#heads.get(actor.list);
		if (!isJoined) this.#heads.set(actor.list, actor);
		const isOfOfficials = (isJoined && !!head?.title) || this.#spelled.has(actor.list);
		return isOfOfficials && precededBy(folded, actor.start, tables.contexts.of);
	}

	/** The names of such a list stand for their officials. */
	spread(actors: readonly Actor[]): void {
		for (const [i, first] of actors.entries()) {
			const colleagues = actors[i - 1];
			const states = actors.filter(({ list, rank }) => list === first.list && rank === 'name');
			// "his counterparts |in Ghana, Togo and Benin|": nobody is in several states at once.
			if (states[0] !== first || states.length < SEVERAL || !first.locative) continue;
			if (colleagues?.title?.kind !== COUNTERPART || colleagues.person) continue;
			if (!/^ \p{Ll}+ $/u.test(this.#page.text.slice(colleagues.end, first.start))) continue;
			this.#spelled.add(first.list);
			for (const state of states) state.locative = false;
			for (const state of states) state.with ||= colleagues.with;
		}
		for (const actor of actors)
			if (this.#spelled.has(actor.list) && actor.rank === 'name') actor.rank = 'official';
	}
}

/** "senior UN diplomats| from |China and Peru": of which body officials are, and then of which states. */
function isOfBody(actor: Actor, { kind, title, person, end }: Actor, page: Words): boolean {
	const { text, folded, tables } = page;
	const isPlural = tables.traits.pluralInS && title !== null && text.charAt(title.end - 1) === 's';
	return (
		kind !== 'country' &&
		isPlural &&
		person === null &&
		/^ \p{Ll}+(?: \p{Ll}+)? $/u.test(text.slice(end, actor.start)) &&
		precededBy(folded, actor.start, tables.contexts.of)
	);
}
