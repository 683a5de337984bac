import type { Lexicon } from '#lib/pipeline/lexicon/compile.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { scan } from '#lib/pipeline/03-match/scan.ts';
import type { Found } from './score.ts';

/** What pairing every two countries named in one sentence would give. */
export function baseline(text: string, lexicon: Lexicon): Found {
	const pairs = new Map<string, [string, string]>();
	const parties = new Set<string>();
	for (const sentence of text.split(/(?<=[.!?。])\s+|\n+/)) {
		const named = new Set<string>();
		for (const { value } of scan(
			sentence,
			fold(sentence),
			{ start: 0, end: sentence.length },
			{ trie: lexicon.anyLanguage(), phrasing: lexicon.phrasing, inserted: null }
		).name)
			if (value.layer === 'name' && value.party !== '') named.add(value.party);
		const all = [...named].sort();
		for (const [i, a] of all.entries())
			for (const b of all.slice(i + 1)) {
				pairs.set(`${a}-${b}`, [a, b]);
				parties.add(a).add(b);
			}
	}
	return {
		parties: [...parties],
		pairs: [...pairs.values()],
		sectors: [],
		minerals: [],
		people: [],
		engagements: []
	};
}
