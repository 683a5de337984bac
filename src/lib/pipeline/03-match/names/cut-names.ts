import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** Behind a name that ends in 国: 国防相, 国務長官, and not 防衛相. */
const OFFICE = /^(?:防(?!衛)|務(?:長官|副長官|次官|省|大臣))/;
/** A ministry whose head is called after it, and the head. */
const MINISTRY = /(?:国防|外交|商務|財政|公安|統一|教育|環境)部$/;
const HEAD = /^(?:副?部?長官|長(?![期年距くさい]))/;

/**
 * 米国|防長官 is 米|国防長官, 韓国国防部|長官 is 韓国|国防部長官: a state before an office in whose name the
 * longest name of the state, or of its ministry, would end.
 */
export function withCutNames(text: string, names: readonly Hit<Entry>[]): Hit<Entry>[] {
	return names.map((hit) => {
		const { start, end, value } = hit;
		if (value.layer !== 'name') return hit;
		const isState = value.kind === 'country' && end - start === 2;
		if (isState && text.charAt(end - 1) === '国' && OFFICE.test(text.slice(end, end + 4)))
			return { ...hit, end: end - 1 };
		const ministry = value.kind === 'body' && value.party !== '' && text.slice(start, end);
		if (!ministry || !HEAD.test(text.slice(end, end + 3))) return hit;
		const at = ministry.search(MINISTRY);
		return at < 2
			? hit
			: { start, end: start + at, value: { ...value, kind: 'country', form: 'name' } };
	});
}
