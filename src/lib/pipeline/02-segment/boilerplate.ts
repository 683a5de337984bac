import { fold } from '../03-match/fold.ts';
import type { RawBoilerplate } from '../lexicon.ts';

/** The furniture of pages, folded, by where in a line it stands. */
export interface Boilerplate {
	starts: readonly string[];
	contains: readonly string[];
	equals: ReadonlySet<string>;
	captions: readonly string[];
}

export function compileBoilerplate(raws: readonly RawBoilerplate[]): Boilerplate {
	const all = (key: keyof RawBoilerplate) => [
		...new Set(raws.flatMap((raw) => raw[key] ?? []).map(fold))
	];
	return {
		starts: all('line-start'),
		contains: all('line-contains'),
		equals: new Set(all('line-equals')),
		captions: all('caption-start')
	};
}

/** Longer lines are prose, whatever phrase they begin with. */
const LONGEST_STARTED = 260;
const LONGEST_CONTAINING = 400;

/** What the line is, judged by its words alone: furniture, a caption, or `null`: neither. */
export function furniture(line: string, known: Boilerplate): 'boilerplate' | 'caption' | null {
	const folded = fold(line).replace(/^[\s\-*·•|>▲△▶[(<]+/, '');
	const bare = folded.replace(/[\s:.!»>|\])]+$/, '');
	if (known.equals.has(bare) || known.equals.has(folded)) return 'boilerplate';
	if (folded.length <= LONGEST_STARTED) {
		if (known.starts.some((phrase) => startsWithPhrase(folded, phrase))) return 'boilerplate';
		if (known.captions.some((phrase) => startsWithPhrase(folded, phrase))) return 'caption';
	}
	if (
		folded.length <= LONGEST_CONTAINING &&
		known.contains.some((phrase) => folded.includes(phrase))
	)
		return 'boilerplate';
	return isMenu(line) ? 'boilerplate' : null;
}

function startsWithPhrase(line: string, phrase: string): boolean {
	if (!line.startsWith(phrase)) return false;
	const after = line.charAt(phrase.length);
	return (
		after === '' ||
		!/[\p{L}\p{N}]/u.test(after) ||
		!/[\p{L}\p{N}]$/u.test(phrase) ||
		/[^\x00-\x7f]/.test(phrase)
	);
}

/** A longer line that ends like a sentence is one, however many dots it has. */
const MENU_LENGTH = 40;

/** A row of links: many short parts between bars or chevrons. */
function isMenu(line: string): boolean {
	if (/[.。!?]$/.test(line) && line.length > MENU_LENGTH) return false;
	const parts = line.split(/\s*[|›»>·/]\s*/);
	if (parts.length < 4) return false;
	return parts.filter((part) => part.length <= 24).length >= parts.length - 1;
}
