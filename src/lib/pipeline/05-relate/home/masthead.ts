import type { Span } from '#lib/domain/evidence.ts';
import type { Block } from '../../02-segment/block.ts';
import type { Lexicon } from '../../lexicon/compile.ts';
import { scan, type LayeredHits } from '../../03-match/scan.ts';

/** Lines longer than this are prose, not the name of who publishes. */
const LONGEST = 160;

/** How far a page's furniture speaks for a state. */
export interface Vote {
	party: string;
	weight: number;
}

/** A body in the furniture publishes the page; an agency reports of other states too. */
const PUBLISHER = 1.5;
const OUTLET = 0.7;

/** The agency that reports stands at the head of one of the first blocks, "(Yonhap)" behind the dateline. */
const OUTLET_DEPTH = 5;
const OUTLET_REACH = 80;
const FOOT_REACH = 40;

/** The states whose bodies and palaces stand in a page's furniture: its publisher's, as a rule. */
export function mastheadParties(
	text: string,
	folded: string,
	blocks: readonly Block[],
	lexicon: Lexicon
): Vote[] {
	const weights = new Map<string, number>();
	const vote = (party: string, weight: number) =>
		weights.set(party, Math.max(weight, weights.get(party) ?? 0));
	const hits = (span: Span, { language }: Block) => {
		const tables = lexicon.language(language);
		return tables ? scan(text, folded, span, tables) : null;
	};
	const scanned = (span: Span, block: Block) => hits(span, block)?.name ?? [];
	for (const block of blocks) {
		if (block.role !== 'boilerplate' || block.end - block.start > LONGEST) continue;
		for (const { start, end, value } of scanned(block, block)) {
			if (value.layer !== 'name' || value.party === '') continue;
			// A palace is somebody's own; a capital may be where the story takes place.
			const isPalace =
				value.form === 'seat' && lexicon.places.cities(text.slice(start, end)).length === 0;
			if (value.kind === 'body' || isPalace) vote(value.party, PUBLISHER);
		}
		const signed = signedBy(hits(block, block), block, text);
		if (signed !== null) vote(signed, PUBLISHER);
	}
	for (const block of blocks.slice(0, OUTLET_DEPTH)) {
		const head = { start: block.start, end: Math.min(block.end, block.start + OUTLET_REACH) };
		for (const { value } of scanned(head, block))
			if (value.layer === 'name' && value.home !== undefined) vote(value.home, OUTLET);
	}
	// "Fonte: Inforpress", "(Lusa)": or it stands at the foot.
	const last = blocks.at(-1);
	if (last) {
		const foot = { start: Math.max(last.start, last.end - FOOT_REACH), end: last.end };
		for (const { value } of scanned(foot, last))
			if (value.layer === 'name' && value.home !== undefined) vote(value.home, OUTLET);
	}
	return [...weights].map(([party, weight]) => ({ party, weight }));
}

/** "Source: Web Page of the |Government of the Republic of Malta|": a body whose state closes the line. */
function signedBy(hits: LayeredHits | null, { end: to }: Block, text: string): string | null {
	const state = hits?.name.find(({ end }) => to - end <= CLOSING);
	if (!hits || state?.value.layer !== 'name' || state.value.kind !== 'country') return null;
	const isOurs = hits.title.some(({ start, end, value }) => {
		const isBody = value.layer === 'title' && SIGNING.has(value.kind);
		return isBody && start < state.start && BETWEEN.test(text.slice(end, state.start));
	});
	return isOurs ? state.value.party : null;
}

/** Behind the last word of a line: a full stop, a bracket. */
const CLOSING = 3;
const SIGNING: ReadonlySet<string> = new Set([
	'state-noun',
	'government',
	'foreign-ministry',
	'ministry-heads'
]);
/** Between a body and its state: " of Foreign Affairs of the Republic of ". */
const BETWEEN = /^(?: [\p{L}']{1,14}){0,8} $/u;
