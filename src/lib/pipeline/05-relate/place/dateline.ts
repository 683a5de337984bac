import type { Lexicon } from '../../lexicon/compile.ts';
import type { Writing } from '../../lexicon/traits.ts';
import { isByVideo } from './by-telephone.ts';
import { EVENT_NAME } from './event-city.ts';
import type { Frame } from '../frame/frame.ts';
import { hasCue, type Sentence } from '../sentence/sentence.ts';
import type { Where } from './meanwhile.ts';

/** A dateline stands in one of the first sentences. */
const DEPTH = 5;

/** "SANTIAGO, Chile -", "Abidjan, le 5 août": the words before the mark; "(ANSA) - ROMA, 15 GIU - ": an agency before them. */
const CAPITALS =
	/^(?:\([^()]{2,16}\) ?[-–] ?)?[([]?(\p{Lu}[\p{L}' .-]{2,28}?)(?=,\s|\s\(|\s--?\s|\.-|\.\s\p{Lu}|:\s|\s?[\\/])/u;
/** "State House, Nairobi, Kenya, Monday 30 May -": the city behind the palace. */
const AT_PALACE = /^\p{Lu}[\p{L}' .-]{2,28},\s(\p{Lu}[\p{L}' .-]{2,28})(?=,\s)/u;
const HANGUL = /^[([【]?([\uac00-\ud7a3]{2,8})=/;
const HAN =
	/^[(（【[]?(?:[\u4e00-\u9fff]{2,4}[社网網报報])?([\u4e00-\u9fff]{2,8}?)(?:\d{1,2}月|\d{1,2}日|电|電)/;
/** 記者王小明/台北報導, (記者王小明、李大華/華盛頓3日報導), 【記者王小明/台北】. */
const REPORTER =
	/^[^,。]{0,12}記者[\u4e00-\u9fff、]{2,12}\/([\u4e00-\u9fff]{2,8}?)(?:\d{1,2}日)?(?:即時|綜合)?(?:[電】)\]]|報導|報道|特稿)/;

/** "Vilnius, Lithuania" on a line of its own: where the release was given, whoever is at home there. */
const PLACE_LINE = /^\p{Lu}[\p{L}' .-]{2,28},\s\p{Lu}[\p{L}'. ]{1,24}$/u;
const PLACE_RULE = 'venue.place-line';

const BY_WRITING: Readonly<Record<Writing, readonly RegExp[]>> = {
	capitals: [CAPITALS, AT_PALACE],
	caseless: [],
	hangul: [HANGUL],
	kana: [CAPITALS, AT_PALACE],
	han: [HAN, REPORTER]
};

/** A dateline stands within so much of a line, in code units. */
const HEAD = 60;

const MEETINGS: ReadonlySet<string> = new Set(['bilateral_meeting', 'ministerial_meeting']);

/** The city at the head of a report: where it was written, and as a rule where its story took place. */
export function datelineOf(
	sentences: readonly Sentence[],
	text: string,
	lexicon: Lexicon
): Where | null {
	for (const sentence of sentences.slice(0, DEPTH)) {
		if (sentence.start !== sentence.block.start) continue;
		const dated = besideDay(sentence, text, lexicon);
		if (dated) return dated;
		for (const pattern of BY_WRITING[sentence.tables.traits.writing]) {
			const match = pattern.exec(text.slice(sentence.start, sentence.start + HEAD));
			const name = match?.[1];
			if (!match || !name) continue;
			const [city] = lexicon.places.cities(name.trim());
			if (!city) continue;
			const start = sentence.start + match[0].lastIndexOf(name);
			const span = { start, end: start + name.length };
			const isLine = PLACE_LINE.test(text.slice(sentence.start, sentence.block.end));
			const rule = isLine ? PLACE_RULE : 'venue.dateline';
			return { city, country: city.country, span, inherited: false, rule };
		}
	}
	return null;
}

/** "2016-05-26, 아디스아바바", "11 декабря 2017 года, Каир", "2025年4月14日,河内。": nothing but a day and a city. */
function besideDay(
	{ start, end, triggers, dates }: Sentence,
	text: string,
	lexicon: Lexicon
): Where | null {
	const [day] = dates;
	if (!day || end - start > HEAD || triggers.length > 0) return null;
	const parts = [
		{ start, end: day.start },
		{ start: day.end, end }
	];
	const [only, ...more] = parts.flatMap((part) =>
		[...text.slice(part.start, part.end).matchAll(NAME)]
			// "2017 |года|, Каир"
			.filter(([name]) => !/^\p{Ll}/u.test(name))
			.map(({ index, 0: name }) => ({
				name,
				start: part.start + index,
				end: part.start + index + name.length
			}))
	);
	// "3 May 2021 | Reading | News": more than a city stands there.
	const [city] = only && more.length === 0 ? lexicon.places.cities(only.name) : [];
	if (!only || !city) return null;
	const span = { start: only.start, end: only.end };
	return { city, country: city.country, span, inherited: false, rule: 'venue.dateline' };
}

/** What stands between commas, brackets and the like. */
const NAME = /\p{L}(?:[^,，、()（）:：|/–—\n]{0,40}\p{L})?/gu;

/**
 * Whether a conference took place where the report was written: where its own words name no place, or only the
 * city that it is called after; what began "here" is not in the state of which it spoke.
 */
export function isRatherHere({ sentences }: Frame, own: Where | null, here: Where): boolean {
	if (own === null) return true;
	if (own.rule === EVENT_NAME) return own.country === here.country;
	return own.city === null && sentences.some((sentence) => hasCue(sentence, 'here'));
}

/**
 * The dateline tells the venue of a conference, of what was done "here", and of a meeting when one of its
 * sides is at home there.
 */
export function atDateline(frame: Frame, dateline: Where | null, lexicon: Lexicon): Where | null {
	if (!dateline) return null;
	const calls = frame.statements.filter(({ trigger }) => trigger.kind === 'call');
	if (dateline.rule === PLACE_RULE && MEETINGS.has(frame.type))
		return calls.length < frame.statements.length || frame.event ? dateline : null;
	if (calls.length > 0 || isRemote(frame) || isByVideo(frame)) return null;
	const isParty = frame.parts.some(({ actor }) => isAtHome(actor.party, dateline, lexicon));
	const isHere = frame.sentences.some((sentence) => hasCue(sentence, 'here'));
	// "NEW YORK, 20 set - A margine dell'Assemblea": where the report was written they met, beside something else.
	const isBeside =
		MEETINGS.has(frame.type) &&
		frame.event === null &&
		frame.sentences.some((sentence) => hasCue(sentence, 'sidelines'));
	return isParty || isHere || isBeside || (frame.event !== null && !frame.event.isOccasion)
		? dateline
		: null;
}

/** Ministers who spoke by video were not where somebody wrote of it. */
function isRemote({ event, sentences }: Frame): boolean {
	return (
		event !== null &&
		sentences.some((sentence) => hasCue(sentence, 'video')) &&
		!sentences.some((sentence) => hasCue(sentence, 'inPerson'))
	);
}

/** A state in its own city; a bloc or an organisation in that of its seat. */
export function isAtHome(party: string, { city, country }: Where, { places }: Lexicon): boolean {
	if (party === country) return true;
	const seat = places.bloc(party)?.seat?.name;
	return seat !== undefined && city !== null && places.cities(seat)[0]?.id === city.id;
}
