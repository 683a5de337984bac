import * as v from 'valibot';

/**
 * The words that prove a statement: a W3C text-position selector (`start`, `end`: UTF-16 code
 * units, half-open, into the document's text as read) together with a text-quote selector
 * (`exact`, `prefix`, `suffix`), and the id of the rule that read them.
 */
export const EvidenceSchema = v.object({
	document: v.string(),
	start: v.pipe(v.number(), v.integer(), v.minValue(0)),
	end: v.pipe(v.number(), v.integer(), v.minValue(1)),
	exact: v.pipe(v.string(), v.minLength(1)),
	prefix: v.string(),
	suffix: v.string(),
	rule: v.string()
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

export const EvidencesSchema = v.pipe(v.array(EvidenceSchema), v.minLength(1));

/** A stretch of text: UTF-16 code units, half-open. */
export interface Span {
	start: number;
	end: number;
}

/** Length, in UTF-16 units, of the context kept on either side of a quotation. */
const CONTEXT_LENGTH = 32;

/** Quotes `text` at `span`. Throws when the span is empty or leaves the text. */
export function quote(document: string, text: string, span: Span, rule: string): Evidence {
	const { start, end } = span;
	if (!(start >= 0 && end > start && end <= text.length))
		throw new RangeError(`span ${start}..${end} leaves document ${document} (${text.length})`);
	return {
		document,
		start,
		end,
		exact: text.slice(start, end),
		prefix: text.slice(wholeStart(text, start - CONTEXT_LENGTH), start),
		suffix: text.slice(end, wholeEnd(text, end + CONTEXT_LENGTH)),
		rule
	};
}

/** True when the quotation still stands in the text, to the letter. */
export function holds(evidence: Evidence, text: string): boolean {
	return text.slice(evidence.start, evidence.end) === evidence.exact;
}

/** Moves a cut forward out of a surrogate pair, so that a prefix never starts with half a character. */
function wholeStart(text: string, at: number): number {
	const from = Math.max(0, at);
	return isLowSurrogate(text, from) ? from + 1 : from;
}

function wholeEnd(text: string, at: number): number {
	const to = Math.min(text.length, at);
	return isLowSurrogate(text, to) ? to - 1 : to;
}

function isLowSurrogate(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
