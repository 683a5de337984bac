import type { Span } from '#lib/domain/evidence.ts';
import type { TopicEntry } from '../../lexicon/entry.ts';

/** Fewer members are no list. */
const LEAST = 3;
/** Further apart, in code units, two words are not neighbours in a list. */
const GAP = 36;
const COMMA = /[,;、·・•/]/;

/**
 * The hits that stand in a list of subjects ("cooperation in health, education, energy and
 * tourism"): there even a word of many meanings names its subject. One member at least must be a plain
 * word, as "smart, digital and green" are but praise. `hits` in the order of the text; `and`: the words
 * of the language that join the last member.
 */
export function enumerated<T extends Span & { value: Pick<TopicEntry, 'id' | 'weight'> }>(
	text: string,
	hits: readonly T[],
	and: readonly string[]
): Set<T> {
	const listed = new Set<T>();
	let run: T[] = [];
	const close = () => {
		const subjects = new Set(run.map(({ value }) => value.id));
		if (subjects.size >= LEAST && run.some(({ value }) => value.weight === 'strong'))
			for (const hit of run) listed.add(hit);
		run = [];
	};
	for (const hit of hits) {
		const last = run.at(-1);
		if (last && !isNext(text.slice(last.end, hit.start), and)) close();
		run.push(hit);
	}
	close();
	return listed;
}

function isNext(between: string, and: readonly string[]): boolean {
	if (between.length > GAP || /[.!?。:()]/.test(between)) return false;
	const words = between.split(/\s+/);
	return COMMA.test(between) || and.some((word) => words.includes(word));
}
