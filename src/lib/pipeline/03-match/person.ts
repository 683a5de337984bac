import type { Span } from '#lib/domain/evidence.ts';

const PARTICLE =
	/^(?:de|da|do|dos|das|del|di|della|la|las|los|van|von|der|den|bin|ibn|al|el|ben|e|y|du|le|ter|af|zu)$/;
const NAME_WORD = /^\p{Lu}[\p{L}'.-]*$/u;
const LONGEST_NAME = 6;

/** Words that begin with a capital and are no names, where a sentence or a list goes on. */
const NOT_NAMES =
	/^(?:The|A|An|In|On|At|And|To|For|He|She|El|La|Los|Las|En|Il|Lo|Le|Les|O|Os|As|Um|Uma|Un|Una|De|Mr|Mrs|Ms)$/;

/** The person's name that begins at `at`, by its capitals: "Kim Yoon-sang", "María Luisa de la Cruz". */
export function personAt(
	text: string,
	at: number,
	limit: number
): (Span & { name: string }) | null {
	const stretch = text.slice(at, Math.min(limit, at + 80));
	const lead =
		/^(?:,?\s+|\s*)(?:(?:Mr|Mrs|Ms|Dr|H\.E|S\.E|Sr|Sra|Dra|M|Mme|Sig)\.?\s+)?/.exec(stretch)?.[0]
			.length ?? 0;
	const words: string[] = [];
	let end = lead;
	for (const match of stretch.slice(lead).matchAll(/(\S+)(\s?)/g)) {
		const word = match[1] ?? '';
		const bare = word.replace(/[,.;:)]+$/, '');
		const isName = NAME_WORD.test(bare) && !NOT_NAMES.test(bare);
		if (!isName && !(words.length > 0 && PARTICLE.test(word))) break;
		words.push(word);
		if (isName) end = lead + match.index + bare.length;
		if (bare !== word || words.length >= LONGEST_NAME) break;
	}
	while (words.length > 0 && PARTICLE.test(words.at(-1) ?? '')) words.pop();
	if (words.length === 0) return null;
	const start = at + lead;
	return { start, end: at + end, name: text.slice(start, at + end) };
}
