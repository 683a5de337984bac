import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EngagementSchema } from '#lib/domain/engagement.ts';
import {
	DATE_BASES,
	ENGAGEMENT_TYPES,
	MODES,
	OUTCOME_KINDS,
	ROLES,
	STATUSES
} from '#lib/domain/vocabulary.ts';
import { m } from '#lib/paraglide/messages.js';
import { PROVEN } from '#lib/query/evidence-of.ts';
import { FACETS } from '#lib/query/facet.ts';
import { SHELF_ORDERS } from '#lib/query/shelf.ts';
import { SPAN_KINDS } from '#lib/query/span-kind.ts';
import { COLUMNS } from '#lib/query/table.ts';
import { filesBelow } from '../architecture/files.ts';

type Message = string | Record<string, string>;
const { locales } = read('project.inlang/settings.json') as { locales: string[] };
const messages = new Map(
	locales.map((locale) => [locale, read(`messages/${locale}.json`) as Record<string, Message>])
);
const english = messages.get('en') ?? {};
const others = locales.filter((locale) => locale !== 'en');

/** Fields that are explained with another. */
const SAID_WITH = new Set(['composed', 'plover', 'statusEvidence']);

function read(name: string): unknown {
	return JSON.parse(readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8'));
}

function forms(message: Message | undefined): Record<string, string> {
	return typeof message === 'object' ? message : { other: message ?? '' };
}

function inputs(text: string): string[] {
	return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe('the messages', () => {
	it.each(others)('are complete in %s, with the same inputs in every form', (locale) => {
		const own = messages.get(locale) ?? {};
		expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
		for (const [key, message] of Object.entries(english)) {
			const wanted = inputs(forms(message).other ?? '');
			for (const [form, text] of Object.entries(forms(own[key])))
				expect([key, form, inputs(text)]).toEqual([key, form, wanted]);
		}
	});

	it.each(others)('are in %s, and not left in English', (locale) => {
		const own = messages.get(locale) ?? {};
		const same = Object.keys(english).filter(
			(key) =>
				JSON.stringify(own[key]) === JSON.stringify(english[key]) &&
				// Two words or more that are the same in both languages are no translation.
				/\p{L}{2,} \p{L}{2,}/u.test(forms(english[key]).other ?? '')
		);
		expect(same).toEqual([]);
	});

	it.each(locales)('have in %s the plural forms that the language tells apart', (locale) => {
		const rules = new Intl.PluralRules(locale);
		const needed = new Set([0, 1, 2, 5, 11, 21, 100].map((n) => rules.select(n)));
		for (const [key, message] of Object.entries(messages.get(locale) ?? {})) {
			if (typeof message === 'string' && typeof english[key] === 'string') continue;
			expect(new Set(Object.keys(forms(message))), key).toEqual(needed);
		}
	});

	it('write numbers as the language does', () => {
		expect(m.engagements_n({ n: 12345 }, { locale: 'en' })).toBe('12,345 engagements');
		expect(m.engagements_n({ n: 12345 }, { locale: 'es' })).toBe('12.345 encuentros');
		expect(m.engagements_n({ n: 12345 }, { locale: 'ko' })).toBe('교류 12,345건');
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
			docs_by: SHELF_ORDERS,
			docs_kind: SPAN_KINDS,
			confidence: ['stated', 'likely', 'weak']
		};
		for (const [list, words] of Object.entries(lists))
			for (const word of words)
				expect(english).toHaveProperty(`${list}_${word.replaceAll('-', '_')}`);
	});

	it('have no capitals in their keys, which their compiler would rename', () => {
		expect(Object.keys(english).filter((key) => key !== key.toLowerCase())).toEqual([]);
	});

	it('explain every field of an engagement', () => {
		for (const field of Object.keys(EngagementSchema.entries).filter((one) => !SAID_WITH.has(one)))
			expect(english).toHaveProperty(
				`about_field_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
			);
	});

	it('are all used', () => {
		const code = filesBelow(['src/lib', 'src/routes'], /\.(?:svelte|ts)$/)
			.map(({ text }) => text)
			.join('\n');
		const lists = [...code.matchAll(/\b(?:vocabulary|term)\(\s*'(\w+)'/g)].map(([, list]) => list);
		const unused = Object.keys(english).filter(
			(key) =>
				!new RegExp(String.raw`\bm\.${key}\b`).test(code) &&
				!lists.some((list) => key.startsWith(`${list}_`))
		);
		expect(unused).toEqual([]);
	});
});
