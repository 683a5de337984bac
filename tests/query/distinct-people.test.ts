import { describe, expect, it } from 'vitest';
import type { Party, Person } from '#lib/domain/engagement.ts';
import { byInitiative } from '#lib/query/card.ts';
import { distinctPeople } from '#lib/query/distinct-people.ts';

function person(name: string, title: string | null = null): Person {
	return { name, title } as Person;
}

describe('the people of a party', () => {
	it('are named once, by the longest name, with the title of either', () => {
		const people = [person('Kim', 'Vice Minister'), person('Kim Yoon-sang'), person('Lee Jae')];
		expect(distinctPeople(people)).toEqual([
			person('Kim Yoon-sang', 'Vice Minister'),
			person('Lee Jae')
		]);
	});

	it('stay apart where part of a word is alike, or where they cannot be the same', () => {
		const names = ['Kim', 'Kimura Taro'];
		expect(distinctPeople(names.map((name) => person(name))).map(({ name }) => name)).toEqual(
			names
		);
		const kims = [person('Kim'), person('Kim Yoon-sang')];
		expect(distinctPeople(kims, () => false)).toHaveLength(2);
	});
});

it('puts whoever took the first step first', () => {
	const roles = ['counterpart', 'participant', 'actor', 'convenor'];
	const parties = roles.map((role) => ({ role }) as Party);
	expect(byInitiative(parties).map(({ role }) => role)).toEqual([
		'convenor',
		'actor',
		'counterpart',
		'participant'
	]);
});
