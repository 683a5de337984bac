import type { Shadow } from '../01-read/shadow.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { DocumentDate } from '../04-date/document-date.ts';
import type { DateContext } from './date/when.ts';
import type { Towns } from './place/town-name.ts';
import type { Sentence } from './sentence/sentence.ts';

/** What is known of one document before its engagements are put together. */
export interface Telling {
	document: string;
	/** The text as read, for the quotations. */
	raw: string;
	shadow: Shadow;
	folded: string;
	sentences: readonly Sentence[];
	/** Those about sport, markets or entertainment as a whole. */
	offstage: ReadonlySet<Sentence>;
	home: string | null;
	own: DocumentDate | null;
	/** By what its dates are completed and measured. */
	dates: DateContext;
	towns: Towns;
	lexicon: Lexicon;
}
