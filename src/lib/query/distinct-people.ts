import type { Person } from '#lib/domain/engagement.ts';

/**
 * Each person once. A text names somebody in full and then by a part of the name: the shorter goes
 * where a longer one holds all its words, and leaves its title if the longer has none.
 *
 * @param same whether two entries may be of one person; anybody on the list, if not given
 */
export function distinctPeople<P extends Person>(
	people: readonly P[],
	same: (one: P, other: P) => boolean = () => true
): P[] {
	const longestFirst = [...people].sort((a, b) => words(b.name).length - words(a.name).length);
	const kept: P[] = [];
	for (const person of longestFirst) {
		const own = words(person.name);
		const fuller = kept.findIndex(
			(one) => same(one, person) && own.every((word) => words(one.name).includes(word))
		);
		const found = kept[fuller];
		if (!found) kept.push(person);
		else if (found.title === null && person.title !== null)
			kept[fuller] = { ...found, title: person.title };
	}
	const place = (person: P) => people.findIndex(({ name }) => name === person.name);
	return kept.sort((a, b) => place(a) - place(b));
}

function words(name: string): string[] {
	return name
		.toLowerCase()
		.split(/[\s.,]+/u)
		.filter(Boolean);
}
