import type { Span } from '#lib/domain/evidence.ts';
import type { Sentence, TriggerHit } from '../sentence/sentence.ts';

/** Marks before which a name begins. */
const BREAKS = /[\s,、。:;()《》「」『』“”"]/;
/** Japanese names hold kanji, katakana and の, と, や; any other kana closes a phrase. */
const PARTICLES = /[\u3041-\u3067\u3069-\u306d\u306f-\u3083\u3085-\u3096]/;

/** Where the name begins whose head noun a trigger is: with the unbroken run before it, less what is said about it. */
export function nameStartCjk(text: string, sentence: Sentence, trigger: TriggerHit): number {
	let start = runStart(text, sentence, trigger);
	start = beforeQuoted(text, sentence, start);
	if (!sentence.tables.traits.unspaced)
		start -= koreanBefore(text, { start, end: trigger.end }, sentence);
	start = behindVerbs(text, sentence, trigger, start);
	if (start < trigger.start && /^[の ]/.test(text.charAt(start))) start++;
	return compoundStart(text, sentence, trigger, start) ?? start;
}

/** The longest such run, in code units. */
const RUN = 40;

function runStart(text: string, sentence: Sentence, trigger: TriggerHit): number {
	const { small } = sentence.tables;
	let { start } = trigger;
	while (
		start > sentence.start &&
		trigger.start - start < RUN &&
		!BREAKS.test(text.charAt(start - 1)) &&
		!(text.charAt(start) === 'と' && endsEvent(sentence, start)) &&
		!small.nameBreaks.has(text.charAt(start - 1)) &&
		!PARTICLES.test(text.charAt(start - 1))
	)
		start--;
	// 閣僚会議|と|経済大臣会合: another one stands before it.
	return text.charAt(start) === 'と' ? start + 1 : start;
}

function endsEvent({ triggers }: Sentence, at: number): boolean {
	return triggers.some(({ end, value }) => end === at && value.kind === 'event');
}

/** Where the verbs end that stand before the name with nothing between: 赴法国主持|中法机制会议, 宣布|第二届论坛. */
function behindVerbs(text: string, sentence: Sentence, trigger: TriggerHit, from: number): number {
	let start = from;
	const opening = sentence.tables.traits.serialVerbs ? OPENING : HOSTED;
	for (const { value, end } of sentence.triggers)
		if (opening.has(value.kind) && end > start && end <= trigger.start) start = end;
	for (const { kind, end } of sentence.cues)
		if (kind === 'tentative' && end > start && end <= trigger.start) start = end;
	const { declares, heldThere } = sentence.tables.phrasing.idioms;
	start += declares.exec(text.slice(start, trigger.start))?.[0].length ?? 0;
	// 安哥拉|举行的|峰会: where it is held is no part of its name.
	return start + (heldThere.exec(text.slice(start, trigger.start - 1))?.[0].length ?? 0);
}

/** Verbs of which the name of an event is the object. */
const OPENING: ReadonlySet<string> = new Set(['attend', 'host', 'visit']);

/** 米国主催|重要鉱物閣僚会合: who convened it is no part of its name. */
const HOSTED: ReadonlySet<string> = new Set(['host']);

/** The marks around a name that has spaces. */
const MARKED = /(?<=['‘「『<《])[^'‘’「」『』<>《》"“”,.]{2,40}$/;
const CLOSED = /^['’」』>》]/;

/** 한|-중앙아 협력 포럼: with one side of a compound comes the other; `undefined`: no compound stands before it. */
function compoundStart(
	text: string,
	{ actors, tables }: Sentence,
	trigger: TriggerHit,
	start: number
): number | undefined {
	if (tables.traits.unspaced) return undefined;
	const near = actors.find(
		({ mention, compound }) =>
			mention.end <= trigger.start &&
			trigger.start - mention.end < COMPOUND &&
			mention.start < start &&
			(isJoint(text.slice(mention.end, start)) ||
				(compound && isQualified(text.slice(mention.end, start))))
	);
	const first = actors.find(
		(actor) => actor === near || (actor.compound && near?.compound && actor.list === near.list)
	);
	return first?.mention.start;
}

/** Between a compound and the noun, in code units. */
const COMPOUND = 24;

/** 제6차 부산 글로벌 파트너십 |포럼: in Korean a name has spaces, and is known by its number or the mark before it. */
function koreanBefore(
	text: string,
	{ start, end }: Span,
	{ start: from, tables }: Sentence
): number {
	const before = text.slice(Math.max(from, start - NAME), start);
	const marked = CLOSED.test(text.slice(end)) ? MARKED.exec(before) : null;
	return (marked ?? tables.phrasing.idioms.byNumber.exec(before))?.[0].length ?? 0;
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
