import type { Span } from '#lib/domain/evidence.ts';
import type { Language } from '#lib/domain/vocabulary.ts';

const PARTICLE =
	/^(?:de|da|do|dos|das|del|di|della|la|las|los|van|von|der|den|bin|ibn|al|el|ben|e|y|du|le|ter|af|zu)$/;
const NAME_WORD = /^\p{Lu}[\p{L}'.-]*$/u;
const LONGEST_NAME = 6;

/** Words that begin with a capital and are no names, where a sentence or a list goes on. */
const NOT_NAMES =
	/^(?:The|A|An|In|On|At|And|To|For|He|She|El|La|Los|Las|En|Il|Lo|Le|Les|O|Os|As|Um|Uma|Un|Una|De|Mr|Mrs|Ms)$/;

/** The person's name that begins at `at`, by its capitals: "Ban Ki-moon", "María Luisa de la Cruz". */
export function personAt(
	text: string,
	at: number,
	limit: number,
	language: Language
): (Span & { name: string }) | null {
	if (language === 'zh') return chineseAt(text, at, limit);
	if (language === 'ko' || language === 'ja') return null;
	if (OFFICE_OF.test(text.slice(Math.max(0, at - 8), at)))
		return personBehindOffice(text, at, limit);
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

/** "Minister of": what follows is the office, not the person. */
const OFFICE_OF = /\b(?:of|de|do|da|di|du|del|della|for)$/i;
const OFFICE_LENGTH = 70;

/** "Minister of | Development Planning, Ana Pérez": the person stands behind the office's comma. */
function personBehindOffice(text: string, at: number, limit: number): Named | null {
	const office = text.slice(at, Math.min(limit, at + OFFICE_LENGTH));
	const comma = office.indexOf(', ');
	if (comma < 0 || /[.;:()]|\s(?:who|met|said|que|che|qui)\s/.test(office.slice(0, comma)))
		return null;
	return personAt(text, at + comma + 1, limit, 'en');
}

type Named = Span & { name: string };

/** 外长王毅, 总统博鲁阿尔特, 总理阿尔巴尼斯: the run behind the title, up to a verb or a mark. */
const CHINESE =
	/^(?:[\u4e00-\u9fff]{1,8}[·‧][\u4e00-\u9fff·‧]{1,14}|[\u4e00-\u9fff]{2,8}?(?=[在于於同与與和及会會举舉表说說率出进進签簽共将將应應对對访訪抵就、,。(\s]|分别|一行|先生|女士|$))/;

function chineseAt(text: string, at: number, limit: number): Named | null {
	const name = CHINESE.exec(text.slice(at, Math.min(limit, at + 24)))?.[0];
	return name && name.length >= 2 ? { start: at, end: at + name.length, name } : null;
}

/** 조태열 장관, ガインゴブ大統領, 西村経済産業大臣: the name that stands before the title. */
const KOREAN = /(?:^|[\s(,·])((?:[\uac00-\ud7a3]{1,6}\s){0,2}[\uac00-\ud7a3]{2,6})\s$/;
const JAPANESE = /([\u30a1-\u30f6ー・=]{2,24}|[\u4e00-\u9fff]{2,4})$/;
const KOREAN_SURNAME =
	/^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥]/;

export function personBefore(
	text: string,
	at: number,
	limit: number,
	language: Language
): Named | null {
	if (language !== 'ko' && language !== 'ja') return null;
	const before = text.slice(Math.max(limit, at - 26), at);
	const name = (language === 'ko' ? KOREAN : JAPANESE).exec(before)?.[1];
	if (!name) return null;
	const start = at - (language === 'ko' ? 1 : 0) - name.length;
	const last = language === 'ko' ? (name.split(' ').at(-1) ?? name) : name;
	const own = language === 'ko' && KOREAN_SURNAME.test(last) && last.length === 3 ? last : name;
	return { start: start + name.length - own.length, end: start + name.length, name: own };
}

/** Whether a name is written as the language's own people are; `null`: it does not tell. */
export function isNative({ name }: { name: string }, language: Language): boolean | null {
	if (language === 'ko')
		return name.length <= 4 && KOREAN_SURNAME.test(name) && !name.includes(' ');
	if (language === 'ja') return !/[\u30a1-\u30f6ー]/.test(name);
	if (language === 'zh') return name.length <= 3 && !/[·‧]/.test(name);
	return null;
}
