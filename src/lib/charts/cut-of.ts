import type { Figure } from './chart-spec.ts';

/** How much of a figure is drawn, in words, as its summary ends with; empty where all is. */
export function cutOf({ headline, summary }: Pick<Figure, 'headline' | 'summary'>): string {
	return summary
		.slice(headline.length)
		.trim()
		.replace(/^\(|\)$/g, '');
}
