import type { Span } from '#lib/domain/evidence.ts';
import type { Entry } from '../../lexicon/entry.ts';
import { HAN, scriptOf } from '../../text/script.ts';
import type { Hit } from '../../text/trie.ts';
import { codeAt, partyOfCode, type Codes } from './codes.ts';

/** パキスタン、|英、|露)と会談: characters of states, one behind another, in an enumeration that has names in full as well. */
export function listedCodes(
	text: string,
	span: Span,
	codes: Codes,
	names: readonly Hit<Entry>[],
	plain: ReadonlySet<string>
): Hit<Entry>[] {
	const found: Hit<Entry>[] = [];
	for (const { end, value } of names) {
		if (value.layer !== 'name' || value.kind !== 'country') continue;
		const run: Hit<Entry>[] = [];
		for (let at = end; at + 1 < span.end && COMMA.test(text.charAt(at)); at += 2) {
			const code = codeAt(text, at + 1, codes, names);
			const party = code && isHan(text, at + 1) ? partyOfCode(code, plain) : null;
			if (!code || party === null) break;
			run.push({
				start: at + 1,
				end: at + 2,
				value: { layer: 'name', kind: code.kind, party, form: 'name', ambiguous: false }
			});
		}
		const last = run.at(-1);
		if (!last || isHan(text, last.end)) continue;
		// タイとベトナム、|米の輸出で: alone before a particle the character may as well be rice.
		if (run.length > 1 || GOES_ON.test(text.charAt(last.end))) found.push(...run);
	}
	return found;
}

const COMMA = /[、,]/;
/** Behind a single one: another name, or the end of the brackets. */
const GOES_ON = /[、,\uff0c・)\uff09]/;

function isHan(text: string, at: number): boolean {
	return scriptOf(text.charCodeAt(at)) === HAN;
}
