import type { TextFile } from '#lib/domain/document.ts';
import type { Evidence, Span } from '#lib/domain/evidence.ts';
import { inReadingOrder, type Proof } from './evidence-of.ts';

/** A sentence of a document with the matched words in it. */
export interface Quotation extends Span {
	document: string;
	text: string;
	proofs: readonly Proof[];
	/** True when the words stand there to the letter, false when not, null while unchecked. */
	holds: boolean | null;
}

/** A full stop before white space and a capital, a full-width stop, or the end of a line. */
const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s+["“‘«(]?\p{Lu})|[。！？]["”’」』）]*|\n+/gu;

/**
 * Gathers proofs by the sentence they stand in, in reading order. Without the document, what the
 * record itself carries (prefix, words, suffix) is shown.
 */
export function quotations(
	proofs: readonly Proof[],
	textOf: (document: string) => TextFile | null
): Quotation[] {
	const found: Quotation[] = [];
	const sorted = [...proofs].sort((a, b) => inReadingOrder(a.evidence, b.evidence));
	for (const proof of sorted) {
		const one = quotationOf(proof, textOf(proof.evidence.document));
		const last = found.at(-1);
		if (last && last.document === one.document && one.start < last.end && one.holds === last.holds)
			found[found.length - 1] = joined(last, one, textOf(one.document));
		else found.push(one);
	}
	return found;
}

/** Quotations that follow one another in one document, so that their source is named once. */
export function bySource(quotes: readonly Quotation[]): [Quotation, ...Quotation[]][] {
	const runs: [Quotation, ...Quotation[]][] = [];
	for (const quote of quotes) {
		const run = runs.at(-1);
		if (run?.[0].document === quote.document) run.push(quote);
		else runs.push([quote]);
	}
	return runs;
}

function quotationOf(proof: Proof, text: TextFile | null): Quotation {
	const { evidence } = proof;
	const segment = text?.segments.find(
		({ start, text: words }) => evidence.start >= start && evidence.end <= start + words.length
	);
	const broken =
		text !== null &&
		segment?.text.slice(evidence.start - segment.start, evidence.end - segment.start) !==
			evidence.exact;
	if (!segment || broken) return { ...carried(proof), holds: text === null ? null : false };
	const span = sentenceAround(segment.text, {
		start: evidence.start - segment.start,
		end: evidence.end - segment.start
	});
	return {
		document: evidence.document,
		start: span.start + segment.start,
		end: span.end + segment.start,
		text: segment.text.slice(span.start, span.end),
		proofs: [proof],
		holds: true
	};
}

function carried(proof: Proof): Quotation {
	const { document, start, end, prefix, exact, suffix } = proof.evidence;
	return {
		document,
		start: start - prefix.length,
		end: end + suffix.length,
		text: prefix + exact + suffix,
		proofs: [proof],
		holds: null
	};
}

function joined(a: Quotation, b: Quotation, text: TextFile | null): Quotation {
	const proofs = [...a.proofs, ...b.proofs];
	if (b.end <= a.end) return { ...a, proofs };
	const segment = text?.segments.find(
		({ start, text: words }) => a.start >= start && b.end <= start + words.length
	);
	const words = segment
		? segment.text.slice(a.start - segment.start, b.end - segment.start)
		: a.text + b.text.slice(a.end - b.start);
	return { ...a, end: b.end, text: words, proofs };
}

/** The sentence or sentences that a span of `text` lies in, without white space around. */
export function sentenceAround(text: string, span: Span): Span {
	let start = 0;
	let end = text.length;
	for (const match of text.matchAll(SENTENCE_END)) {
		const edge = match.index + match[0].length;
		if (edge <= span.start) start = edge;
		else if (edge >= span.end) {
			end = edge;
			break;
		}
	}
	while (start < span.start && /\s/u.test(text.charAt(start))) start++;
	while (end > span.end && /\s/u.test(text.charAt(end - 1))) end--;
	return { start, end };
}

/** A span this long, as a share of the quotation, is the quotation itself and no cue in it. */
const WHOLE = 0.75;

/** The words to mark: the cues within the sentence, or all of it where it has none of its own. */
export function markedSpans(quotation: Quotation): Evidence[] {
	const spans = quotation.proofs.map(({ evidence }) => evidence);
	const cues = spans.filter(({ exact }) => exact.length < quotation.text.length * WHOLE);
	return cues.length > 0 ? cues : spans;
}

/** Evidence of a quotation, for its link into the document: the first that stands in it. */
export function firstEvidence(quotation: Quotation): Evidence | null {
	return quotation.proofs[0]?.evidence ?? null;
}
