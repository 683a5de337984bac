import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	DATE_BASES,
	ENGAGEMENT_TYPES,
	MODES,
	OUTCOME_KINDS,
	ROLES,
	STATUSES
} from '#lib/domain/vocabulary.ts';
import { PROVEN } from '#lib/query/evidence-of.ts';
import { FACETS } from '#lib/query/facet.ts';
import { COLUMNS } from '#lib/query/table.ts';

type Messages = Record<string, string | Record<string, string>>;
const locales = ['en', 'ko', 'es'] as const;
const messages = Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<
	(typeof locales)[number],
	Messages
>;

function read(locale: string): Messages {
	const url = new URL(`../../src/messages/${locale}.json`, import.meta.url);
	return JSON.parse(readFileSync(url, 'utf8')) as Messages;
}

function inputs(message: string | Record<string, string> | undefined): string[] {
	const text = typeof message === 'string' ? message : Object.values(message ?? {}).join(' ');
	return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe('the messages', () => {
	it.each(['ko', 'es'] as const)('are complete in %s, with the same inputs', (locale) => {
		expect(Object.keys(messages[locale]).sort()).toEqual(Object.keys(messages.en).sort());
		for (const [key, message] of Object.entries(messages.en))
			expect([key, inputs(messages[locale][key])]).toEqual([key, inputs(message)]);
	});

	it('name every word of the closed lists', () => {
		const lists = {
			kind: ENGAGEMENT_TYPES,
			role: ROLES,
			status: STATUSES,
			mode: MODES,
			basis: DATE_BASES,
			outcome: OUTCOME_KINDS,
			proof: PROVEN,
			facet: FACETS,
			part_many: FACETS,
			table: COLUMNS,
			confidence: ['stated', 'likely', 'weak']
		};
		for (const [list, words] of Object.entries(lists))
			for (const word of words)
				expect(messages.en).toHaveProperty(`${list}_${word.replaceAll('-', '_')}`);
	});

	it('have the plural forms that the language needs', () => {
		for (const locale of locales)
			for (const message of Object.values(messages[locale]))
				if (typeof message === 'object') expect(message).toHaveProperty('other');
	});
});
