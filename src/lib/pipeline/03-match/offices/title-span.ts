import type { Span } from '#lib/domain/evidence.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { isCjk } from '../../text/script.ts';
import type { NameHit } from './title-owner.ts';

/** 산업통상자원부 장관: the ministry at the head of an office says whose it is, the rest is the title. */
export function afterBody(text: string, title: Span, names: readonly NameHit[]): number {
	const body = names.find(
		({ start, end, value }) =>
			value.kind === 'body' && start === title.start && end < title.end && text.charAt(end) === ' '
	);
	if (body) return body.end + 1;
	// 广西壮族自治区|主席, 千葉県|知事: the first half of the title is the end of the name.
	const region = names.find(
		({ start, end, value }) =>
			value.kind === 'country' &&
			value.form !== 'demonym' &&
			start < title.start &&
			end > title.start &&
			end < title.end
	);
	return region && isCjk(text.charCodeAt(region.end)) ? region.end : title.start;
}

/** "presidente da |República| da África do Sul": the end of the title is the head of the state's name. */
export function beforeState(
	text: string,
	{ start, end }: Span,
	names: readonly NameHit[],
	{ contexts, small }: LanguageTables
): number {
	const state = names.find(
		(name) =>
			name.value.kind === 'country' && name.start > start && name.start < end && name.end > end
	);
	if (!state) return end;
	const words = text.slice(start, state.start).trimEnd().split(' ');
	const isLinking = (word = '') =>
		contexts.of.words.has(word.toLowerCase()) || small.beforeNames.has(word.toLowerCase());
	if (!isLinking(words.at(-1)) || isLinking(words[0])) return end;
	while (isLinking(words.at(-1))) words.pop();
	return start + words.join(' ').length;
}
