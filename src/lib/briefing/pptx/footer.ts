import { linesOf } from './lines.ts';
import { BOXES, POINTS } from './measures.ts';

/**
 * What stands at the foot of a slide, a line each: what it shows, and as many sources as one line has
 * room for; at least one is named.
 *
 * @param list puts sources into words, of which `left` are not named
 */
export function footerLines(
	shown: readonly string[],
	sources: readonly string[],
	list: (named: readonly string[], left: number) => string
): string[] {
	const all = [...new Set(sources)];
	const first = shown.join(' · ');
	if (all.length === 0) return first === '' ? [] : [first];
	let count = all.length;
	const line = () => list(all.slice(0, count), all.length - count);
	while (count > 1 && linesOf(line(), BOXES.footer.width, POINTS.footer) > 1) count--;
	return first === '' ? [line()] : [first, line()];
}
