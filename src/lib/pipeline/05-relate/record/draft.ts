import type { Engagement } from '#lib/domain/engagement.ts';
import type { Evidence } from '#lib/domain/evidence.ts';
import type { SupplySides } from '../topic/supply-sides.ts';

/** An engagement as one document tells it, before it has an id and is merged with others. */
export interface Draft extends Omit<
	Engagement,
	'id' | 'composed' | 'partOf' | 'documents' | 'conflicts' | 'reviews'
> {
	document: string;
	/** True when the text itself gives the name; false: composed. */
	isNamed: boolean;
	/** Index of the draft, in the same document, on whose sidelines it took place. */
	partOf: number | null;
	pairs: DraftPair[];
	/** Mineral id → who the text says has it, and who seeks it. */
	supply: Record<string, SupplySides>;
}

export interface DraftPair {
	source: string;
	target: string;
	direction: 'directed' | 'mutual';
	confidence: number;
	evidence: Evidence[];
}
