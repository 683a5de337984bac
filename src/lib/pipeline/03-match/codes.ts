import type { RawLanguage } from '../lexicon.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './trie.ts';
import { HANGUL, scriptOf } from './script.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** One-character codes of states (中, 韓, 한) by character. */
export type Codes = ReadonlyMap<string, string>;

export function compileCodes(raw: RawLanguage): Codes {
	const codes = new Map<string, string>();
	for (const [party, country] of Object.entries(raw.countries))
		for (const code of country.codes ?? []) if (code.length === 1) codes.set(code, party);
	return codes;
}

const SEPARATORS = new Set(['·', '・', '-', '‧', '∙', '/']);

/** What may stand right behind a compound of codes; elsewhere 中 and 한 are only syllables. */
const BEHIND =
	/^\s?(?:首脑|首腦|领导人|領導人|元首|关系|關係|関係|两国|兩國|両国|双方|雙方|双边|雙邊|自贸|自由贸易|自由貿易|論壇|论坛|峰会|峰會|会谈|會談|会談|会晤|會晤|合作|外长|外長|外交|防长|防衛|国防|國防|战略|戰略|戦略|经贸|經貿|经济|經濟|経済|贸易|貿易|联合|聯合|共同|建交|首脳|外相|財務|協力|協定|同盟|安保|間|之间|之間|友好|人文|高级|高層|高层|政府|企业|企業|委员会|委員会|三国|三國|四国|정상|회담|양국|관계|협력|FTA|자유무역|외교|장관|국방|전략|경제|동맹|수교|고위|공동|산업|통상|에너지|기업|간|포럼|정부|과학|기술|3국|삼국|자원|광물|의원|영사|어업|해양|문화|투자|무역|반도체|공급망)/;

/**
 * The states named by compounds of codes: 中智关系, 日米韓首脳会談, 한·중·일 정상회의, 한-칠레.
 * A compound has two codes or a code and a full name, and a noun of relations behind it, or
 * separators between its parts.
 */
export function codeHits(
	text: string,
	span: Span,
	codes: Codes,
	names: readonly Hit<Entry>[]
): Hit<Entry>[] {
	const found: Hit<Entry>[] = [];
	if (codes.size === 0) return found;
	for (let at = span.start; at < span.end; at++) {
		if (!codes.has(text.charAt(at)) || insideName(names, at) || !startsCompound(text, at)) continue;
		const compound = readCompound(text, at, span.end, codes, names);
		if (!compound) continue;
		found.push(...compound.hits);
		at = compound.end - 1;
	}
	return found;
}

function readCompound(
	text: string,
	from: number,
	to: number,
	codes: Codes,
	names: readonly Hit<Entry>[]
): { hits: Hit<Entry>[]; end: number } | null {
	const hits: Hit<Entry>[] = [];
	const parties = new Set<string>();
	let at = from;
	let separated = false;
	while (at < to) {
		const name = names.find(
			(hit) => hit.start === at && hit.value.layer === 'name' && hit.value.party !== ''
		);
		const code = codes.get(text.charAt(at));
		if (name && name.value.layer === 'name') {
			parties.add(name.value.party);
			at = name.end;
		} else if (code !== undefined) {
			parties.add(code);
			hits.push({
				start: at,
				end: at + 1,
				value: { layer: 'name', kind: 'country', party: code, form: 'code', ambiguous: false }
			});
			at++;
		} else break;
		if (SEPARATORS.has(text.charAt(at)) && isPart(text, at + 1, codes, names)) {
			separated = true;
			at++;
		}
	}
	if (parties.size < 2 || hits.length === 0) return null;
	const related = BEHIND.test(text.slice(at, at + 6));
	return related || (separated && endsWord(text, at)) ? { hits, end: at } : null;
}

function isPart(text: string, at: number, codes: Codes, names: readonly Hit<Entry>[]): boolean {
	return codes.has(text.charAt(at)) || names.some((hit) => hit.start === at);
}

function insideName(names: readonly Hit<Entry>[], at: number): boolean {
	return names.some((hit) => hit.start <= at && at < hit.end);
}

/** Hangul codes only at the start of a word. */
function startsCompound(text: string, at: number): boolean {
	return scriptOf(text.charCodeAt(at)) !== HANGUL || scriptOf(text.charCodeAt(at - 1)) !== HANGUL;
}

function endsWord(text: string, at: number): boolean {
	return (
		scriptOf(text.charCodeAt(at)) !== HANGUL ||
		/^[간은는이가을를과와의]/.test(text.slice(at, at + 1))
	);
}
