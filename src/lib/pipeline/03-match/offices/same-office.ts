import type { LanguageTables } from '../../lexicon/compile.ts';
import { OF_A_CAPITAL } from '../../lexicon/title-kinds.ts';
import type { TitleHit } from './title-owner.ts';

/**
 * "the Government |and the |Government of Peru", "el Ministro de Salud |y el |Ministro de Salud de Ghana": nobody holds
 * an office twice, so the state behind the second is not that of the first.
 */
export function isSameOffice(
	text: string,
	folded: string,
	title: TitleHit,
	other: TitleHit,
	{ contexts, persons }: LanguageTables
): boolean {
	const isOfOneKind =
		title.value.kind === other.value.kind ||
		(OF_A_CAPITAL.has(title.value.kind) && OF_A_CAPITAL.has(other.value.kind));
	if (!isOfOneKind || other.office.start <= title.office.end) return false;
	const [article = '', and = '', ...more] = text
		.slice(title.office.end, other.office.start)
		.trim()
		.split(/\s+/)
		.reverse();
	if (more.length > 0 || !contexts.and.words.has(and) || !persons.articles.has(article))
		return false;
	const [first, second] = [title, other].map(({ office }) =>
		folded.slice(office.start, office.end)
	);
	// "the Federal Government and the Government of Peru"
	return first === second || (first ?? '').endsWith(` ${second ?? ''}`);
}
