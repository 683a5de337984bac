import type { Span } from '#lib/domain/evidence.ts';
import type { CueHit, TriggerHit } from './sentence.ts';

/** So far before a trigger, in code units, a verb may stand whose object it is: "effettuerà | una visita". */
const BEFORE = 30;
/** So far behind it one of a relative clause: "la visita | che il presidente effettuerà". */
const BEHIND = 90;

const RELATIVE = /^\s(?:[\p{L}']+\s)?(?:che|que|qui)\s/u;
/** A verb in small letters; in Italian an apostrophe may stand for the accent. */
const VERB = /(?<![\p{L}'-])\p{Ll}{3,}'?(?![\p{L}-])/gu;

/** "Visiterà", "effettuera' una visita", "la visita che effettuerà": the tense alone says that it is planned. */
export function futureCues(
	text: string,
	{ start, end }: Span,
	triggers: readonly TriggerHit[],
	ends: readonly string[] | undefined
): CueHit[] {
	if (ends === undefined || triggers.length === 0) return [];
	const found = new Map<number, CueHit>();
	for (const trigger of triggers) {
		const from = Math.max(start, trigger.start - BEFORE);
		const isRelative = RELATIVE.test(text.slice(trigger.end, trigger.end + 30));
		const to = isRelative ? Math.min(end, trigger.end + BEHIND) : trigger.end;
		for (const match of text.slice(from, to).matchAll(VERB)) {
			const at = from + match.index;
			if (isPartOf(text, at) || !isFuture(match[0], ends)) continue;
			if (at < trigger.start && /[,;:.]/.test(text.slice(at, trigger.start))) continue;
			found.set(at, { kind: 'planned', start: at, end: at + match[0].length });
		}
		const auxiliary = auxiliaryOf(text, start, trigger, ends);
		if (auxiliary) found.set(auxiliary.start, auxiliary);
	}
	return [...found.values()];
}

/** "|wird| am Montag Kenia |besuchen|": the future of a verb at the end of its clause stands far before it, or in its rule. */
function auxiliaryOf(
	text: string,
	from: number,
	{ start, end, value }: TriggerHit,
	ends: readonly string[]
): CueHit | null {
	const words = ends.filter((word) => word.endsWith(FAR)).map((word) => word.slice(0, -FAR.length));
	if (words.length === 0 || value.rule.form === 'noun') return null;
	const clause = Math.max(from, text.slice(from, start).search(/[^,;:.()]*$/) + from);
	for (const match of text.slice(clause, end).matchAll(VERB)) {
		const at = clause + match.index;
		if (words.includes(match[0]) && at <= start)
			return { kind: 'planned', start: at, end: at + match[0].length };
	}
	return null;
}

/** Behind an auxiliary that stands apart from its verb, in the list of ends. */
const FAR = ' …';

function isFuture(word: string, ends: readonly string[]): boolean {
	const plain = word.endsWith("ra'") ? `${word.slice(0, -2)}à` : word;
	return ends.some(
		(ending) => !ending.endsWith(FAR) && plain.length > ending.length + 1 && plain.endsWith(ending)
	);
}

/** "visitara" for "visitará": by its accent alone one is what had been, the other what is to come. */
export function isPluperfect(
	text: string,
	{ start, end, kind }: CueHit,
	ends: readonly string[] = []
): boolean {
	if (kind !== 'planned') return false;
	const word = text.slice(start, end);
	return !word.includes(' ') && ends.some((ending) => word.endsWith(ending));
}

/** The stretch began in the middle of a word. */
function isPartOf(text: string, at: number): boolean {
	return at > 0 && /\p{L}/u.test(text.charAt(at - 1));
}

/** "President |to visit| Kenya": in a headline the bare infinitive is what is to come. */
export function headlineCues(
	text: string,
	triggers: readonly TriggerHit[],
	marks: readonly string[] = []
): CueHit[] {
	return triggers
		.filter(({ start, end, value }) => {
			if (value.rule.form === 'noun') return false;
			const [first = ''] = text.slice(start, end).toLowerCase().split(' ');
			return marks.includes(first);
		})
		.map(({ start, end }) => ({ start, end, kind: 'planned' }));
}
