import type { Sentence, TriggerHit } from './sentence.ts';

/** 「…しっかり|連携し|ていきたい」と述べた: what a speaker would like to be done was agreed with nobody by that. */
export function isWished(text: string, { tables }: Sentence, { end }: TriggerHit): boolean {
	return tables.phrasing.idioms.wished.test(text.slice(end, end + REACH));
}

/** In code units. */
const REACH = 48;
