import { firstPersonOf } from './first-person.ts';
import type { Grammar } from './grammar.ts';
import { OUTCOME_WORDS, SUPPLY_WORDS, type RawLanguage } from './lexicon.ts';
import { CUES, type CueKind, type Entry } from './entry.ts';
import { BODIES, wordsByKind, type TitleKind } from './title-kinds.ts';
import { fold } from '../text/fold.ts';
import type { Pattern } from '../text/trie.ts';

/** All words of a language but its names: titles, topics, cues, triggers, what comes of an engagement. */
export function wordPatterns(raw: RawLanguage): Pattern<Entry>[] {
	return [...titlePatterns(raw), ...topicPatterns(raw), ...cuePatterns(raw), ...yieldPatterns(raw)];
}

/** "Presidents of", "foreign ministers", "ministros de": the head of a title in the plural. */
function pluralOf(title: string, { plural, head }: Grammar): string | null {
	const words = title.split(' ');
	const of = words.indexOf('of');
	const at = head === 'last' ? (of > 0 ? of : words.length) - 1 : 0;
	const word = words[at] ?? '';
	if (!/[a-z]$/.test(word) || word.endsWith('s')) return null;
	const ending = plural.find(([singular]) => word.endsWith(singular));
	if (!ending) return null;
	words[at] = word.slice(0, word.length - ending[0].length) + ending[1];
	return words.join(' ');
}

function titlePatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const add = (surface: string, kind: TitleKind, isBody: boolean) => {
		// One syllable or character (부, 府) is part of too many other words.
		if (surface.length > 1) patterns.push({ surface, value: { layer: 'title', kind, isBody } });
	};
	const titles = Object.values(raw.titles).flat();
	const plurals = new Set(
		titles.map((title) => pluralOf(title, raw.grammar)).filter((many, i) => many !== titles[i])
	);
	for (const [kind, surfaces] of wordsByKind(raw.titles))
		for (const surface of surfaces) {
			add(surface, kind, false);
			const many = pluralOf(surface, raw.grammar);
			// "il premier", "i premier": one form for both is no plural; "i presidenti" is that of another.
			if (many !== null && (many !== surface || plurals.has(surface)))
				patterns.push({
					surface: many,
					value: { layer: 'title', kind, isBody: false, isPlural: true }
				});
		}
	for (const kind of BODIES) for (const surface of raw.bodies[kind] ?? []) add(surface, kind, true);
	for (const surface of raw.grammar.stateNouns) add(surface, 'state-noun', true);
	return patterns;
}

function topicPatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const add = (
		kind: 'sector' | 'mineral',
		id: string,
		weight: 'strong' | 'weak' | 'not',
		surfaces: readonly string[] = []
	) => {
		for (const surface of surfaces)
			patterns.push({ surface, value: { layer: 'topic', kind, id, weight } });
	};
	for (const [id, topic] of Object.entries(raw.sectors)) {
		add('sector', id, 'strong', topic.strong);
		add('sector', id, 'weak', topic.weak);
		add('sector', id, 'not', topic.not);
	}
	for (const [id, mineral] of Object.entries(raw.minerals)) {
		const doubtful = new Set(mineral.ambiguous);
		add(
			'mineral',
			id,
			'strong',
			mineral.names?.filter((name) => !doubtful.has(name))
		);
		add('mineral', id, 'weak', mineral.ambiguous);
		add('mineral', id, 'not', mineral.not);
	}
	return patterns;
}

/** Words of outcomes and of supply. */
function yieldPatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	for (const kind of OUTCOME_WORDS)
		for (const surface of raw.outcomes[kind] ?? [])
			patterns.push({ surface, value: { layer: 'outcome', kind } });
	for (const kind of SUPPLY_WORDS)
		for (const surface of raw.supply[kind])
			patterns.push({ surface, value: { layer: 'supply', kind } });
	return patterns;
}

function cuePatterns(raw: RawLanguage): Pattern<Entry>[] {
	const patterns: Pattern<Entry>[] = [];
	const cue = (kind: CueKind, surfaces: readonly string[] = [], isExcepted = false) => {
		for (const surface of surfaces)
			patterns.push({ surface, value: { layer: 'cue', kind, isExcepted } });
	};
	for (const kind of CUES) {
		cue(kind, raw.grammar[kind]);
		cue(kind, raw.grammar.not?.[kind], true);
	}
	for (const rule of raw.rules) {
		const add = (words: string, isExcepted: boolean, isOfSpeaker = false) => {
			const [surface = '', tail] = words.split(' … ');
			patterns.push({
				surface,
				value: {
					layer: 'trigger',
					rule,
					kind: rule.trigger,
					isExcepted,
					tail: tail === undefined ? null : fold(tail.replace(/\.$/, '')),
					closes: tail?.endsWith('.') ?? false,
					head: rule.parted === true && tail !== undefined && !isExcepted ? surface.length : null,
					isOfSpeaker,
					accented: isOfSpeaker && fold(surface) !== surface.toLowerCase() ? surface : null
				}
			});
		};
		const own = new Set(
			rule.form === 'verb'
				? rule.surfaces.flatMap((words) => firstPersonOf(words, raw.grammar.firstPersonForms ?? []))
				: []
		);
		for (const surface of rule.surfaces) if (!own.has(surface)) add(surface, false);
		for (const surface of own) add(surface, false, true);
		for (const surface of rule.not ?? []) add(surface, true);
	}
	return patterns;
}
