import { describe, expect, test } from 'vitest';
import { DENIALS } from '../fixtures/denials.ts';
import { read } from './lexicon.ts';

const statuses = (text: string) =>
	read(text)
		.drafts.filter(({ pairs }) => pairs.length > 0)
		.map(({ status }) => status);

describe.each(DENIALS)('$language', ({ told, denied, harmless, wished, kept }) => {
	test.each([told, ...harmless, kept])('is told: %s', (text) => {
		expect(statuses(text)).toContain('held');
		expect(statuses(text)).not.toContain('cancelled');
	});

	test.each(denied)('is denied: %s', (text) => {
		expect(statuses(text)).toEqual([]);
	});

	test('what is only wished for was not held', () => {
		expect(statuses(wished)).not.toContain('held');
	});

	test('a denial beside it in a sentence of its own changes nothing', () => {
		for (const text of denied) expect(statuses(`${told} ${text}`)).toContain('held');
	});
});

test('whoever stayed away from an event is none of those who came', () => {
	const came = read(
		'The Lima Mining Summit 2023 was attended by the ministers of Chile, Bolivia and Ecuador. Brazil did not attend the Lima Mining Summit 2023.'
	).drafts.flatMap(({ parties }) => parties.map(({ party }) => party));
	expect(came.sort()).toEqual(['BOL', 'CHL', 'ECU']);
});
