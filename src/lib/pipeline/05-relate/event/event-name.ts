import type { Span } from '#lib/domain/evidence.ts';
import type { Actor } from '../../03-match/actor.ts';
import { isCjk } from '../../text/script.ts';
import type { Idioms } from '../../lexicon/idioms.ts';
import type { SmallWords } from '../../lexicon/small-words.ts';
import { whoseEnd } from './name-end.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Further from its head noun, in code units, a word is no part of a name. */
const NAME_REACH = 90;

/** Verbs of which the name of an event is the object. */
const OPENING: ReadonlySet<string> = new Set(['attend', 'host', 'visit']);

/** 米国主催|重要鉱物閣僚会合: who convened it is no part of its name. */
const HOSTED: ReadonlySet<string> = new Set(['host']);

/** 제6차 부산 글로벌 파트너십 |포럼: in Korean a name has spaces, and is known by its number or the mark before it. */
const NUMBERED = /제 ?\d{1,3} ?(?:차|회) [^'‘’「」『』<>《》"“”,.]{2,36}$/;
const MARKED = /(?<=['‘「『<《])[^'‘’「」『』<>《》"“”,.]{2,40}$/;
const CLOSED = /^['’」』>》]/;

/** 宣布|第二届论坛: verbs before a name. */
const OPENER = /^.{0,4}?(?:宣布|宣佈|通过|通過|决定|決定|召开|召開|举办过|舉辦過)了?/;

/** 安哥拉|举行的|峰会: where it is held is no part of its name. */
const HELD = /^.{0,36}(?:[举舉][行办辦]|召[开開])的(?=.)/;
/** Marks before which a name begins. */
const BREAKS = /[\s,、。:;()《》「」『』“”"]/;
/** Japanese names hold kanji, katakana and の, と, や; any other kana closes a phrase. */
const PARTICLES = /[\u3041-\u3067\u3069-\u306d\u306f-\u3083\u3085-\u3096]/;

/** The name around its head noun: capitals in Latin script, an unbroken run elsewhere. */
export function nameSpan(text: string, sentence: Sentence, trigger: TriggerHit): Span {
	const { small } = sentence.tables;
	let { start, end } = trigger;
	if (isCjk(text.charCodeAt(trigger.start))) {
		const isSpaced = !sentence.tables.traits.unspaced;
		while (
			start > sentence.start &&
			trigger.start - start < 40 &&
			!BREAKS.test(text.charAt(start - 1)) &&
			!(text.charAt(start) === 'と' && endsEvent(sentence, start)) &&
			!small.nameBreaks.has(text.charAt(start - 1)) &&
			!(sentence.tables.traits.writing === 'kana' && PARTICLES.test(text.charAt(start - 1)))
		)
			start--;
		// 閣僚会議|と|経済大臣会合: another one stands before it.
		if (text.charAt(start) === 'と') start++;
		start = beforeQuoted(text, sentence, start);
		if (isSpaced) start -= koreanBefore(text, { start, end }, sentence);
		// 赴法国主持|中法机制会议: a verb stands before the name, with nothing between.
		const opening = sentence.tables.traits.serialVerbs ? OPENING : HOSTED;
		for (const { value, end: verbEnd } of sentence.triggers)
			if (opening.has(value.kind) && verbEnd > start && verbEnd <= trigger.start) start = verbEnd;
		for (const { kind, end: cueEnd } of sentence.cues)
			if (kind === 'tentative' && cueEnd > start && cueEnd <= trigger.start) start = cueEnd;
		start += OPENER.exec(text.slice(start, trigger.start))?.[0].length ?? 0;
		start += HELD.exec(text.slice(start, trigger.start))?.[0].length ?? 0;
		if (start < trigger.start && /^[の ]/.test(text.charAt(start))) start++;
		const own = sentence.actors.filter(
			(actor) =>
				actor.mention.end <= trigger.start &&
				trigger.start - actor.mention.end < 24 &&
				actor.mention.start < start &&
				(isJoint(text.slice(actor.mention.end, start)) ||
					(actor.compound && isQualified(text.slice(actor.mention.end, start))))
		);
		const [near] = own;
		// 한|-중앙아 협력 포럼: with one side of a compound comes the other.
		const first = sentence.actors.find(
			(actor) => actor === near || (actor.compound && near?.compound && actor.list === near.list)
		);
		if (first && isSpaced) start = first.mention.start;
		return { start, end };
	}
	const before = text.slice(Math.max(sentence.start, start - NAME_REACH), start);
	start -= nameBefore(before, small);
	const after =
		small.nameTail.exec(text.slice(end, Math.min(sentence.end + 1, end + NAME_REACH)))?.[0] ?? '';
	if (/^\p{Lu}/u.test(text.slice(trigger.start))) end += after.replace(small.looseEnd, '').length;
	else
		end +=
			/^\s\p{Lu}\p{L}*-\p{Lu}\p{L}*/u.exec(text.slice(end, sentence.end))?.[0].length ??
			/^\s\d{4}(?!\d)/.exec(after)?.[0].length ??
			0;
	return {
		start,
		end: Math.max(end, whoseEnd(text, sentence, trigger))
	};
}

function koreanBefore(text: string, { start, end }: Span, { start: from }: Sentence): number {
	const before = text.slice(Math.max(from, start - NAME), start);
	const marked = CLOSED.test(text.slice(end)) ? MARKED.exec(before) : null;
	return (marked ?? NUMBERED.exec(before))?.[0].length ?? 0;
}

function endsEvent({ triggers }: Sentence, at: number): boolean {
	return triggers.some(({ end, value }) => end === at && value.kind === 'event');
}

/** 第17回日本・中米|「対話と協力」|フォーラム: words in quotation marks within a name. */
function beforeQuoted(text: string, sentence: Sentence, at: number): number {
	const opening = QUOTES.get(text.charAt(at - 1));
	if (opening === undefined) return at;
	const open = text.lastIndexOf(opening, at - 2);
	if (open < sentence.start || at - open > QUOTED) return at;
	let start = open;
	while (start > sentence.start && at - start < NAME && !BREAKS.test(text.charAt(start - 1)))
		start--;
	// Quoted words with nothing before them are a name of their own.
	return start < open ? start : at;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
	['」', '「'],
	['』', '『']
]);
/** Longest words in quotation marks within a name, and the longest such name, in code units. */
const QUOTED = 20;
const NAME = 48;

const ARTICLE = /^(?:el|la)$/;
/** "la |Cumbre de la Amazonía": with a capital of its own, and a name behind it. */
function isCalledBehind(text: string, { start, end }: Span, trigger: TriggerHit): boolean {
	return (
		trigger.value.rule.type === 'summit' &&
		start === trigger.start &&
		end > trigger.end &&
		/^\p{Lu}/u.test(text.slice(start)) &&
		/\s\p{Lu}/u.test(text.slice(trigger.end, end)) &&
		/\p{Ll}\s$/u.test(text.slice(Math.max(0, start - 2), start))
	);
}

const COUNTED = /^(?:[IVXL]+|\d{1,3}[ªº°])\s/;
const ORDINAL = /^(?:\d{1,3}(?:st|nd|rd|th|[ªº°]|(?:er|[rdtmvn][oa]|av[oa])\.?)|(?:19|20)\d\d)$/;

/** How far a name reaches back from its head noun: capitals, ordinals and small words between them. */
function nameBefore(text: string, { nameWords, nameOpeners }: SmallWords): number {
	let at = text.length;
	let length = 0;
	while (at > 0) {
		const gap = /[\s-]$/.test(text.slice(0, at)) ? 1 : 0;
		if (gap === 0) break;
		let from = at - gap;
		while (from > 0 && !/[\s-]/.test(text.charAt(from - 1))) from--;
		const word = text.slice(from, at - gap);
		const isCapital = /^\p{Lu}[\p{L}\p{N}'.&]*$/u.test(word) && !nameOpeners.has(word);
		if (!isCapital && !ORDINAL.test(word) && !nameWords.has(word)) break;
		// "se celebró en Antigua |la XLV Cumbre": an article behind a name begins another.
		if (ARTICLE.test(word) && /\p{Lu}[\p{L}'.&]* $/u.test(text.slice(0, from))) break;
		at = from;
		if (!nameWords.has(word)) length = text.length - from;
	}
	return length;
}

/** "한-아프리카 ": the names of a compound and the space before its noun. */
function isJoint(gap: string): boolean {
	// 아세안+3(한중일)| 외교장관회의: who stands in brackets only explains the name.
	return gap.length <= 14 && !/[,、。)은는이가의]\s|\s\S+\s/.test(gap);
}

/** 한-중앙아| 특별 외교장관 |회의: what the meeting of a compound is about or of whom, without any particle. */
function isQualified(gap: string): boolean {
	return (
		gap.length <= 14 && /^(?:\s[\uac00-\ud7a3]{2,6}(?<![은는이가을를의과와로])){1,2}\s$/.test(gap)
	);
}

/** Whether a party stands in a compound of the name: "China-LAC Forum". */
export function inCompoundName(text: string, actor: Actor, span: Span): boolean {
	return (
		/^[-·・–]/.test(text.slice(actor.mention.end, actor.mention.end + 1)) ||
		(actor.mention.start > span.start && /[-·・–]/.test(text.charAt(actor.mention.start - 1)))
	);
}

/** Two capitalised words or more, or a quoted or bracketed CJK name. */
export function isProperName(
	text: string,
	span: Span,
	trigger: TriggerHit,
	{ sameMeeting }: Idioms
): boolean {
	const name = text.slice(span.start, span.end);
	if (isCjk(text.charCodeAt(trigger.start)))
		// 希望通过本次|会议, 이번 |회의: the one that was told before.
		return (
			span.end - span.start >= trigger.end - trigger.start + 2 &&
			!sameMeeting.test(text.slice(Math.max(0, trigger.start - 3), trigger.start))
		);
	return (
		// "a XII cimeira": counted, it has no need of capitals.
		COUNTED.test(name) ||
		isCalledBehind(text, span, trigger) ||
		// A year or an ordinal may open it: "2026 Energy Ministerial".
		(/^[\p{Lu}\d]/u.test(name) &&
			span.start < trigger.start &&
			/^\p{Lu}/u.test(text.slice(trigger.start)))
	);
}
