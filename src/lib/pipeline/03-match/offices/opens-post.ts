import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** 国連|大使, 유엔|대사: an ambassador's title, and no party; 외교부|장: a minister, and no ministry. */
export function opensPost(text: string, name: Hit<Entry>, titles: readonly Hit<Entry>[]): boolean {
	const isBody = name.value.layer === 'name' && name.value.kind === 'body';
	return titles.some(
		({ start, end, value }) =>
			value.layer === 'title' &&
			start < name.end &&
			end > name.end &&
			(start === name.start
				? value.kind === 'ambassador' ||
					(isBody && /[\uac00-\ud7a3长長]/.test(text.charAt(name.end)))
				: // 越南|公安部|长: the head of a ministry, whichever, is an office with its portfolio before it.
					isBody && /[长長]/.test(text.charAt(name.end)))
	);
}
