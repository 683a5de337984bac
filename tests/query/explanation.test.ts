import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proofsOf } from '#lib/query/evidence-of.ts';
import { explanationOf } from '#lib/query/explanation.ts';
import { RULE_FAMILIES, ruleFamily } from '#lib/query/rule-family.ts';
import { shortened } from '#lib/query/shortened.ts';
import { filesBelow } from '../architecture/files.ts';
import { fixtureDataset } from '../fixtures/dataset.ts';

const { engagements } = fixtureDataset();
const root = new URL('../../', import.meta.url);

function read(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

/** The rules of the lexicons, those that the engine names in its code, and those of the data. */
function everyRule(): string[] {
	const lexicons = readdirSync(new URL('data/lexicons/rules/', root)).flatMap((file) =>
		(JSON.parse(read(`data/lexicons/rules/${file}`)) as { id: string }[]).map(({ id }) => id)
	);
	const code = filesBelow(['src/lib/pipeline'], /\.ts$/).flatMap(({ text }) =>
		[...text.matchAll(/'((?:venue|event|date|outcome)\.[a-z-]+)'/g)].map(([, rule = '']) => rule)
	);
	const data = [...read('data/datasets/engagements.json').matchAll(/"rule": ?"([^"]+)"/g)].map(
		([, rule = '']) => rule
	);
	return [...new Set([...lexicons, ...code, ...data])];
}

describe('the family of a rule', () => {
	it.each([
		['en.meet.met-with', 'meet'],
		['en.open.with', 'open'],
		['it.venue.locative', 'venue-locative'],
		['venue.host-in-person', 'venue-host-in-person'],
		['event.roll', 'event-roll'],
		['sector.energy', 'sector'],
		['date.completed', 'date'],
		['none.such', 'other']
	])('%s: %s', (rule, family) => expect(ruleFamily(rule)).toBe(family));

	it('is known for every rule there is', () => {
		expect(everyRule().filter((rule) => ruleFamily(rule) === 'other')).toEqual([]);
	});

	it('has its sentence in every language', () => {
		for (const locale of ['en', 'ko', 'es'])
			for (const family of RULE_FAMILIES)
				expect(JSON.parse(read(`src/messages/${locale}.json`))).toHaveProperty(
					`explain_rule_${family.replaceAll('-', '_')}`
				);
	});
});

describe('an explanation', () => {
	it.each(engagements.map((one) => [one.id, one] as const))('leaves out no cue: %s', (_, one) => {
		const { date, venue, rest } = explanationOf(one);
		const cues = [...date.cues, ...venue.cues, ...rest.flatMap((part) => part.cues)];
		const told = new Set(
			cues.flatMap(({ spans }) => spans.map(({ evidence }) => spanOf(evidence)))
		);
		const proved = new Set(proofsOf(one).map(({ evidence }) => spanOf(evidence)));
		expect(told).toEqual(proved);
	});

	it('says how the date and the place are known, or that they are not', () => {
		for (const one of engagements) {
			const { date, venue } = explanationOf(one);
			const quoted = one.date?.basis === 'published' && one.date.evidence.length > 0;
			expect(date.how).toBe(quoted ? 'dateline' : (one.date?.basis ?? 'none'));
			expect(venue.how === 'none').toBe(one.venue === null);
		}
	});

	it('says where the day of publication stands in the text, and that it is the dateline', () => {
		const [some] = engagements;
		if (!some?.date) throw new Error('the fixture has no date');
		const evidence = some.evidence.slice(0, 1);
		const dated = (words: typeof evidence) =>
			explanationOf({ ...some, date: { edtf: '2025-03-01', basis: 'published', evidence: words } });
		expect(dated(evidence).date.how).toBe('dateline');
		expect(dated([]).date.how).toBe('published');
	});

	it('names words once, with all that they stand for', () => {
		for (const one of engagements)
			for (const { cues } of explanationOf(one).rest)
				for (const { spans } of cues) {
					const keys = spans.map(({ evidence }) => spanOf(evidence));
					expect(new Set(keys).size).toBe(keys.length);
				}
	});
});

describe('a long quotation', () => {
	it('is cut between words, and CJK anywhere', () => {
		expect(shortened('short', 20)).toBe('short');
		expect(shortened('one two three four', 12)).toBe('one two…');
		expect(shortened('핵심광물공급망협력을논의했다', 8)).toHaveLength(8);
	});
});

function spanOf({ document, start, end }: { document: string; start: number; end: number }) {
	return `${document} ${start}-${end}`;
}
