/** A leader named by office alone counts less than a minister whom nobody else would know. */
export const LEADER = 0.2;

/** How much a body by itself in a line speaks for its state. */
export const SIGNED = 1.5;
/** How much speaks against a state whose officials the text's own have met, or to which they went. */
export const AGAINST = 3;
/** How much a word for coming to one's own state speaks for it. */
export const HITHER = 0.5;
/** How much the post of an ambassador whom the text's own have met speaks for their state. */
export const POST = 1;
/** How much the state of a dateline counts, at home and where the language is not spoken. */
export const DATELINE = 0.7;
export const ELSEWHERE = 0.1;
