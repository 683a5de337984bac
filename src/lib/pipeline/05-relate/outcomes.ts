import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence, Span } from '#lib/domain/evidence.ts';
import type { OutcomeKind } from '#lib/domain/vocabulary.ts';
import { hasCue, type Sentence } from './sentence.ts';

const KINDS: readonly [RegExp, OutcomeKind][] = [
	[
		/declara|communiqu|comunicado|statement|dichiarazion|선언|성명|宣言|声明|聲明|公报|公報/i,
		'declaration'
	],
	[
		/working group|grupo de trab|gruppi? di lavoro|groupe de travail|작업반|실무그룹|工作组|工作組|作業部会/i,
		'working-group'
	],
	[/fund|fondo|fonds|기금|基金/i, 'fund'],
	[/./, 'agreement']
];

/** What was adopted or signed, by the nouns of agreements beside a verb of signing or adopting. */
export function outcomesOf(
	sentences: readonly Sentence[],
	text: string,
	cite: (span: Span, rule: string) => Evidence
): Engagement['outcomes'] {
	const outcomes = new Map<string, Engagement['outcomes'][number]>();
	for (const sentence of sentences) {
		const signs = sentence.triggers.filter(({ value }) => value.kind === 'sign');
		const noun = signs.find(({ value }) => value.rule.form === 'noun');
		// "potential future agreements": nothing was signed yet.
		if (hasCue(sentence, 'proposed') || hasCue(sentence, 'planned')) continue;
		const isDone =
			signs.some(({ value }) => value.rule.form === 'verb') ||
			(/^\p{Lu}/u.test(noun ? text.slice(noun.start) : '') &&
				sentence.triggers.some(({ value }) => value.kind === 'agree'));
		if (
			!noun ||
			(!isDone &&
				sentence.tables.language !== 'ko' &&
				sentence.tables.language !== 'ja' &&
				sentence.tables.language !== 'zh')
		)
			continue;
		const span = phrase(text, sentence, noun);
		const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
		const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
		if (!outcomes.has(name))
			outcomes.set(name, { kind, name, evidence: [cite(span, noun.value.rule.id)] });
	}
	return [...outcomes.values()];
}

/** The noun with the capitalised words or the quotation around it. */
function phrase(text: string, sentence: Sentence, noun: Span): Span {
	const before =
		/(?:\p{Lu}[\p{L}-]*\s)*$/u.exec(
			text.slice(Math.max(sentence.start, noun.start - 60), noun.start)
		)?.[0] ?? '';
	const after =
		/^(?:\s(?:of|on|for|di|de|del|da|do|sobre|sur)\s\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)*|\s(?:titled|entitled)?\s?"[^"]{3,60}")/u.exec(
			text.slice(noun.end, Math.min(sentence.end, noun.end + 80))
		)?.[0] ?? '';
	return { start: noun.start - before.length, end: noun.end + after.length };
}
