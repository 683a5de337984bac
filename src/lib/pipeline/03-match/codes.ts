import type { RawLanguage } from '../lexicon.ts';
import type { Entry } from './entry.ts';
import type { Hit } from './trie.ts';
import { HANGUL, KATAKANA, scriptOf } from './script.ts';
import type { Span } from '#lib/domain/evidence.ts';

/** One-character codes of states (中, 韓, 한) by character. */
export type Codes = ReadonlyMap<string, Code>;

interface Code {
	/** States that the character may stand for; the text has to tell which. */
	parties: readonly string[];
	kind: 'country' | 'bloc';
}

export function compileCodes(raw: RawLanguage): Codes {
	const codes = new Map<string, Code>();
	for (const [code, party] of Object.entries(raw.grammar.blocCodes ?? {}))
		codes.set(code, { parties: [party], kind: 'bloc' });
	for (const [party, country] of Object.entries(raw.countries))
		for (const code of country.codes ?? [])
			if (code.length === 1) {
				const known = codes.get(code);
				if (known?.kind !== 'bloc')
					codes.set(code, { parties: [...(known?.parties ?? []), party], kind: 'country' });
			}
	return codes;
}

/** Of the states that a character may stand for, the one that the text names in full; else the first. */
function partyOfCode({ parties }: Code, plain: ReadonlySet<string>): string {
	return parties.find((party) => plain.has(party)) ?? parties[0] ?? '';
}

/** A compound names a handful of states; a longer run of such characters is something else. */
const LONGEST = 40;

const SEPARATORS = new Set(['·', '・', '-', '‧', '∙', '/']);

/** What may stand right behind a compound of codes; elsewhere 中 and 한 are only syllables. */
const BEHIND =
	/^\s?(?:首脑|首腦|领导人|領導人|元首|关系|關係|関係|两国|兩國|両国|双方|雙方|双边|雙邊|自贸|自由贸易|自由貿易|論壇|论坛|峰会|峰會|会谈|會談|会談|会晤|會晤|合作|外长|外長|外交|防长|防衛|国防|國防|战略|戰略|戦略|经贸|經貿|经济|經濟|経済|贸易|貿易|联合|聯合|共同|建交|首脳|外相|財務|協力|協定|同盟|安保|間|之间|之間|友好|人文|高级|高層|高层|政府|企业|企業|委员会|委員会|三国|三國|四国|정상|회담|양국|관계|협력|FTA|자유무역|외교|장관|국방|전략|경제|동맹|수교|고위|공동|산업|통상|에너지|기업|간|포럼|정부|과학|기술|3국|삼국|자원|광물|의원|영사|어업|해양|문화|투자|무역|반도체|공급망|可再生|清洁|清潔|绿色|綠色|数字|數字|科技|农业|農業|文化|教育|卫生|青年|新能源|产业|產業|工业|创新|創新|人民|班列|铁路|鐵路|项目|大学|联委会|商务|发展|投资|投資|对话|對話|命运|民间|民間|航空|旅游|能源|电力|矿业|农产|海洋|海上|边境|邊境|税收|标准|友谊|友誼|建立|工商)/;

/**
 * The states named by compounds of codes: 中智关系, 日米韓首脳会談, 한·중·일 정상회의, 한-칠레.
 * A compound has two codes or a code and a full name, and a noun of relations behind it, or
 * separators between its parts.
 */
export function codeHits(
	text: string,
	span: Span,
	codes: Codes,
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): Hit<Entry>[] {
	const found: Hit<Entry>[] = [];
	if (codes.size === 0) return found;
	for (let at = span.start; at < span.end; at++) {
		if (!codes.has(text.charAt(at)) || insideName(names, at) || !startsCompound(text, at)) continue;
		const compound = readCompound(text, at, span.end, codes, names, plain);
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
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): { hits: Hit<Entry>[]; end: number } | null {
	const hits: Hit<Entry>[] = [];
	const parties = new Set<string>();
	let at = from;
	let separated = false;
	let hasName = false;
	while (at < to && at - from < LONGEST) {
		const name = names.find(
			(hit) => hit.start === at && hit.value.layer === 'name' && hit.value.party !== ''
		);
		const code = codes.get(text.charAt(at));
		if (name && name.value.layer === 'name') {
			parties.add(name.value.party);
			hasName = true;
			at = name.end;
		} else if (code !== undefined) {
			const party = partyOfCode(code, plain);
			parties.add(party);
			hits.push({
				start: at,
				end: at + 1,
				value: { layer: 'name', kind: code.kind, party, form: 'code', ambiguous: false }
			});
			at++;
		} else break;
		if (SEPARATORS.has(text.charAt(at)) && isPart(text, at + 1, codes, names)) {
			separated = true;
			at++;
		}
	}
	// 更多中国企业: a character right before a full name is no code.
	if (parties.size < 2 || hits.length === 0 || (hasName && !separated)) return null;
	const related = BEHIND.test(text.slice(at, at + 6));
	return related || (separated && endsWord(text, at)) ? { hits, end: at } : null;
}

function isPart(text: string, at: number, codes: Codes, names: readonly Hit<Entry>[]): boolean {
	return codes.has(text.charAt(at)) || names.some((hit) => hit.start === at);
}

function insideName(names: readonly Hit<Entry>[], at: number): boolean {
	return names.some((hit) => hit.start <= at && at < hit.end);
}

/** Hangul and katakana codes only at the start of a word: not in レメンゲサウ・パラオ. */
function startsCompound(text: string, at: number): boolean {
	const script = scriptOf(text.charCodeAt(at));
	const isSpelled = script === HANGUL || script === KATAKANA;
	return !isSpelled || scriptOf(text.charCodeAt(at - 1)) !== script;
}

function endsWord(text: string, at: number): boolean {
	return (
		scriptOf(text.charCodeAt(at)) !== HANGUL ||
		/^[간은는이가을를과와의]/.test(text.slice(at, at + 1))
	);
}
