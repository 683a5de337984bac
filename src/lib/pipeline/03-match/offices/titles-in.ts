import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { STATE_OFFICES, type TitleKind } from '../../lexicon/title-kinds.ts';
import { within, type LayeredHits } from '../scan.ts';
import type { Hit } from '../../text/trie.ts';
import { joinedOffices } from './joined-office.ts';
import { isNoOffice, isPhrase, isWork } from './no-office.ts';
import { officeOf } from './office.ts';
import type { NameHit, TitleHit } from './title-owner.ts';
import { afterBody, beforeState } from './title-span.ts';

/** The offices in a sentence whose holders speak for a state, each with its portfolio. */
export function titlesIn(
	text: string,
	folded: string,
	sentence: Span,
	hits: LayeredHits,
	found: readonly Span[],
	names: readonly NameHit[],
	tables: LanguageTables
): TitleHit[] {
	const inside = within(sentence);
	const triggers = hits.trigger.filter(inside);
	const listed = hits.title.filter(inside);
	const joined = joinedOffices(text, sentence, listed, tables.joined);
	const offices =
		joined.length > 0 ? [...listed, ...joined].sort((a, b) => a.start - b.start) : listed;
	return offices.flatMap((hit): TitleHit[] => {
		const { value } = hit;
		if (value.layer !== 'title' || !speaks(value.kind, tables)) return [];
		if (isNoOffice(text, folded, hit, tables.phrasing)) return [];
		const start = afterBody(text, hit, names);
		const end = beforeState(text, hit, names, tables);
		if (found.some((name) => name.start < end && name.end > start)) return [];
		const isWithin = (other: Hit<Entry>) => other.start <= hit.start && other.end >= end;
		if (triggers.some((told) => (isWork(told) || isPhrase(told, hit)) && isWithin(told))) return [];
		const bare = { start, end, value, office: { start, end } };
		return [{ ...bare, office: officeOf(text, bare, sentence, names, tables.persons) }];
	});
}

/** 愛知県|知事, 부산|시장: whoever heads a province or a city may deal with other states in its name. */
function speaks(kind: TitleKind, { traits }: LanguageTables): boolean {
	return STATE_OFFICES.has(kind) || (kind === 'local' && traits.localsAct);
}
