import { alternatives } from '../text/alternatives.ts';
import { fold } from '../text/fold.ts';
import { isCjk } from '../text/script.ts';
import type { DateWords } from '../lexicon/date-words.ts';
import type { YearWords } from '../lexicon/year-words.ts';
import type { RawLanguage } from '../lexicon/lexicon.ts';

/**
 * What the words beside a date say of it, in all languages taken together: a page mixes them. Each is a
 * test of folded text: that which ends where the date begins, unless said otherwise.
 */
export interface DateContexts {
	/** "ahead of the summit in Lima on ": what is prepared takes place then, and not what prepares it. */
	ahead: RegExp;
	/** "follows that of the president in ": what was before is told to say what came of it. */
	follows: RegExp;
	/** "the summit scheduled for", "la riunione che si terrà a Lima", without small words: another event's day. */
	scheduled: RegExp;
	/** Begins the text behind a noun whose day is told: " scheduled for ". */
	scheduledBehind: RegExp;
	/** Begins the words from such a participle to the date. */
	scheduledBefore: RegExp;
	/** "The White House said on ": the day of the news. */
	said: RegExp;
	/** Anywhere before it: "recalled". */
	recalled: RegExp;
	/** "by ", "bis zum Jahr ": until when something is to be done. */
	aim: RegExp;
	/** "since ", "until the ": the end or the beginning of something longer. */
	boundary: RegExp;
	/** "his third since he took office in ": when something older began. */
	sinceTaking: RegExp;
	/** "after the restoration of independence on ": recalled on every visit. */
	founded: RegExp;
	/** A line on where a newspaper is entered, and since when. */
	registered: RegExp;
	/** "Constitution du ", "Gesetz Nr. 3 vom ": the date is the name of something older. */
	law: RegExp;
	/** The same with its number, however it is called. */
	numberedLaw: RegExp;
	/** Words without meaning of their own between such and a day: "on", "le". */
	small: ReadonlySet<string>;
	/** "between the ", before the first of two days that are the ends of a range; and what stands between them. */
	betweenDays: RegExp;
	andDays: ReadonlySet<string>;
	/** Between two years that are the ends of a range: "2014 and |2020"; and behind the first: " and 2020". */
	yearBefore: RegExp;
	yearBehind: RegExp;
	/** "In |2019": a year that says when. */
	inYear: RegExp;
	/** All that stands between the noun of a text and its year, and between a year and that noun. */
	ofYear: RegExp;
	yearOf: RegExp;
	/** From a weekday to the other end of its range: " and on ". */
	toWeekday: RegExp;
	/** Begins a line of a page that tells its own date: "Published: ". */
	pageLabel: RegExp;
}

/** Of the words of all languages. */
export function compileDateContexts(languages: readonly RawLanguage[]): DateContexts {
	const all = (key: DateWordList) => languages.flatMap(({ dates }) => dates[key] ?? []);
	const some = (words: readonly string[]) => alternatives(new Set(words.map(fold)));
	const places = some(
		languages
			.flatMap(({ grammar }) => grammar.locative)
			.filter((word) => !isCjk(word.charCodeAt(0)))
	);
	const [scheduled, willTakePlace] = [some(all('scheduled')), some(all('willTakePlace'))];
	const small = all('beforeDays');
	const links = some([...all('scheduledFor'), ...small]);
	const laws = some(all('laws'));
	const years = some(all('toYear'));
	const beside = (key: keyof YearWords) =>
		some(languages.flatMap(({ dates }) => dates.yearWords[key]));
	const before = (source: string) => new RegExp(String.raw`(?<!\p{L})(?:${source})$`, 'u');
	return {
		ahead: before(`(?:${some(all('aheadOf'))})[^.;,:]{0,90}`),
		follows: before(`(?:${some(all('follows'))})[^.;:]{0,110}`),
		scheduled: before(
			`(?:(?:${scheduled})(?: (?:${willTakePlace}))?|${willTakePlace})` +
				`(?: (?:${places}) [^.;,]{1,30})?(?: (?:${some(all('scheduledFor'))}))?`
		),
		scheduledBehind: new RegExp(`^ (?:${scheduled}) (?:${links}) `),
		scheduledBefore: new RegExp(String.raw`\s(?:${scheduled}) (?:${links})(?=\s)[^,.;:]+$`),
		said: before(
			String.raw`(?:${some(languages.flatMap(({ grammar }) => grammar.saying ?? []))})\s(?:(?:${some(small)}) )?`
		),
		recalled: new RegExp(String.raw`(?<!\p{L})(?:${some(all('recalled'))})(?!\p{L})`, 'u'),
		aim: before(String.raw`(?:${some(all('aims'))})\s`),
		boundary: before(String.raw`(?:${some(all('boundaries'))})\s(?:the\s)?`),
		sinceTaking: before(
			String.raw`(?:${some(all('sinceTaking'))})[^.;,]{0,45}(?:,\s[^.;,]{0,16})?`
		),
		founded: new RegExp(`(?:${some(all('founded'))})[^.;,]{0,40}$`),
		registered: new RegExp(
			String.raw`(?<!\p{L})(?:${some(all('registers'))})(?!\p{L}).{0,40}?\sn(?:\.|ro)?\s?\d`,
			'u'
		),
		law: before(String.raw`(?:${laws})\s(?:\S{1,12}\s){0,3}`),
		numberedLaw: before(
			String.raw`(?:${laws})(?: \p{L}+)? n[ro°º]\.? ?[\d./-]{1,12},? (?:${some(small)}|${some(all('of'))}) `
		),
		small: new Set(small.map(fold)),
		betweenDays: before(String.raw`(?:${some(all('betweenDays'))})\s`),
		andDays: new Set(all('andDays').map(fold)),
		yearBefore: new RegExp(String.raw`(?<!\d)(?:19|20)\d\d (?:${years}) $`),
		yearBehind: new RegExp(String.raw`^ (?:${years}) (?:19|20)\d\d(?!\d)`),
		inYear: new RegExp(
			String.raw`(?:(?<!\p{L})(?:${beside('in')})\s|[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]\s?)$`,
			'u'
		),
		ofYear: new RegExp(`^ (?:${beside('of')}) (?:19|20)?$`, 'u'),
		yearOf: new RegExp(
			String.raw`^ (?:\p{Ll}[\p{L}-]* ){0,4}$|^[年년]? ?(?:${beside('signed')})?\p{L}{0,8} ?$`,
			'u'
		),
		toWeekday: new RegExp(
			String.raw`^(?:\s|-feira\s)?(?:-|${some(all('toWeekday'))})\s(?:(?:${some(small)})\s)?$`
		),
		pageLabel: new RegExp(String.raw`^(?:${some(all('pageLabels'))})["']?\s*[:=]?\s*`)
	};
}

type DateWordList = {
	[K in keyof DateWords]-?: DateWords[K] extends readonly string[] | undefined ? K : never;
}[keyof DateWords];
