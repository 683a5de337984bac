import type { TriggerHit } from './sentence.ts';

/** 「…しっかり|連携し|ていきたい」と述べた: what a speaker would like to be done was agreed with nobody by that. */
export function isWished(text: string, { end, value }: Pick<TriggerHit, 'end' | 'value'>): boolean {
	if (value.kind !== 'agree') return false;
	return WISHED.test(text.slice(end, end + REACH));
}

const WISHED =
	/^[^。「」]{0,16}(?:たい|べきだ?|ましょう|[がは]必要だ?|[がは]重要だ?)(?:旨|[^。「」]{0,12}」)(?:と|を|など)/;
/** In code units. */
const REACH = 48;
