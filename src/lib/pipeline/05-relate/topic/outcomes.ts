import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence, Span } from '#lib/domain/evidence.ts';
import type { OutcomeKind } from '#lib/domain/vocabulary.ts';
import { isCjk } from '../../text/script.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';

type Outcome = Engagement['outcomes'][number];

interface Noun extends Span {
	kind: OutcomeKind;
	rule: string;
}

/** Further apart, in code units, a verb does not speak of the noun. */
const REACH = 80;

/**
 * What was signed, adopted or set up: a noun of such things beside a verb of doing so, as
 * `data/lexicons/outcomes` lists them, and the nouns of agreements in the rules.
 */
export function outcomesOf(
	sentences: readonly Sentence[],
	text: string,
	cite: (span: Span, rule: string) => Evidence
): Outcome[] {
	const outcomes = new Map<string, Outcome & { isBare: boolean }>();
	for (const sentence of sentences) {
		// "potential future agreements": nothing was signed yet.
		if (hasCue(sentence, 'proposed') || hasCue(sentence, 'planned')) continue;
		for (const noun of nounsOf(sentence)) {
			if (!isDone(noun, sentence, text)) continue;
			const span = phrase(text, sentence, noun);
			const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
			const isBare = span.start === noun.start && span.end === noun.end && !/\p{Lu}|\s/u.test(name);
			if (!outcomes.has(name))
				outcomes.set(name, { kind: noun.kind, name, evidence: [cite(span, noun.rule)], isBare });
		}
	}
	const all = [...outcomes.values()];
	// "The pact", told of again, is the agreement that has a name elsewhere.
	const named = new Set(all.flatMap(({ kind, isBare }) => (isBare ? [] : [kind])));
	return all
		.filter(({ kind, isBare }) => !isBare || !named.has(kind))
		.map(({ kind, name, evidence }) => ({ kind, name, evidence }));
}

/** The nouns of outcomes in a sentence, in order; of two in one place the longer. */
function nounsOf({ outcomes, triggers }: Sentence): Noun[] {
	const listed = outcomes.flatMap(({ start, end, value: { kind } }): Noun[] =>
		kind === 'adopts' || kind === 'forms' ? [] : [{ start, end, kind, rule: `outcome.${kind}` }]
	);
	const signed = triggers.flatMap(({ start, end, value: { kind, rule } }): Noun[] =>
		kind === 'sign' && rule.form === 'noun'
			? [{ start, end, kind: 'agreement', rule: rule.id }]
			: []
	);
	const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
	return [...listed, ...signed.filter((noun) => !listed.some((other) => meets(noun, other)))].sort(
		(a, b) => a.start - b.start
	);
}

/** A group or a fund is set up; anything else is signed or adopted. */
function isDone(noun: Noun, { outcomes, triggers }: Sentence, text: string): boolean {
	const verb = noun.kind === 'working-group' || noun.kind === 'fund' ? 'forms' : 'adopts';
	const isNear = ({ start, end }: Span) =>
		start >= noun.end ? start - noun.end < REACH : noun.start >= end && noun.start - end < REACH;
	if (outcomes.some((hit) => hit.value.kind === verb && isNear(hit))) return true;
	if (verb === 'forms') return false;
	return triggers.some(
		(hit) =>
			(hit.value.kind === 'sign' && hit.value.rule.form === 'verb' && isNear(hit)) ||
			// "the Lima Declaration, on which they agreed"
			(hit.value.kind === 'agree' && /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 2)))
	);
}

/** The noun with the capitalised words or the quotation around it. */
function phrase(text: string, sentence: Sentence, noun: Span): Span {
	if (isCjk(text.charCodeAt(noun.start))) return { start: noun.start, end: noun.end };
	// English puts the name before its noun, Romance languages behind it.
	const before = sentence.tables.genitiveFirst
		? ''
		: capitalsBefore(text.slice(Math.max(sentence.start, noun.start - 60), noun.start));
	const after =
		/^(?:\s(?:of|on|for|di|de|del|da|do|sobre|sur)\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*|\s(?:titled|entitled)?\s?"[^"]{3,60}")/u.exec(
			text.slice(noun.end, Math.min(sentence.end, noun.end + 80))
		)?.[0] ?? '';
	const start = noun.start - before.length;
	const article = start === sentence.start ? articleOf(before, sentence) : 0;
	return { start: start + article, end: noun.end + after.length };
}

function capitalsBefore(text: string): string {
	return /(?:\p{Lu}[\p{L}-]*\s)*$/u.exec(text)?.[0] ?? '';
}

/** How long the "The" is with which a sentence begins. */
function articleOf(words: string, { tables }: Sentence): number {
	const [first = ''] = words.split(' ', 1);
	return tables.grammar.common.includes(first.toLowerCase()) ? first.length + 1 : 0;
}
