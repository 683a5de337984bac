import type { Idioms } from '../../lexicon/idioms.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/**
 * 米国|防長官 is 米|国防長官, 韓国国防部|長官 is 韓国|国防部長官: a state before an office in whose name the
 * longest name of the state, or of its ministry, would end.
 */
export function withCutNames(
	text: string,
	names: readonly Hit<Entry>[],
	idioms: Idioms
): Hit<Entry>[] {
	return names.map((hit) => {
		const { start, end, value } = hit;
		if (value.layer !== 'name') return hit;
		const isState = value.kind === 'country' && end - start === 2;
		if (isState && text.charAt(end - 1) === '国' && idioms.cutOffice.test(text.slice(end, end + 4)))
			return { ...hit, end: end - 1 };
		const ministry = value.kind === 'body' && value.party !== '' && text.slice(start, end);
		if (!ministry || !idioms.cutHead.test(text.slice(end, end + 3))) return hit;
		const at = ministry.search(idioms.cutMinistry);
		return at < 2
			? hit
			: { start, end: start + at, value: { ...value, kind: 'country', form: 'name' } };
	});
}
