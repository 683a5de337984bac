import { loadText } from '#lib/platform/load-text.ts';
import { AllTexts } from '#lib/state/all-texts.svelte.ts';

/** Of all documents; read once, whoever searches in them. */
export const readTexts = new AllTexts(loadText);
