import { fold } from '../../text/fold.ts';
import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';

/**
 * "el secretario general de la OEA, |el uruguayo| Luis Almagro", "le chef de l'Union africaine, |le Kényan| X": behind
 * the office that somebody holds in a body stands where the holder is from, and no state acts.
 */
export function dropNationalities(text: string, actors: Actor[], tables: LanguageTables): void {
	for (let i = actors.length - 2; i >= 0; i--) {
		const [office, from] = [actors[i], actors[i + 1]];
		if (!office || !from || !isHeldInBody(office) || !isNationality(text, office, from, tables))
			continue;
		const next = actors[i + 2];
		const isNamed = next?.person && !next.title && next.start === from.mention.end + 1;
		const holder = from.person ? from : isNamed ? next : null;
		if (holder) Object.assign(office, { person: holder.person, end: holder.end });
		actors.splice(i + 1, holder === next ? 2 : 1);
	}
}

function isHeldInBody({ kind, title }: Actor): boolean {
	return kind !== 'country' && title !== null && !title.isBody;
}

/** A bare demonym behind a comma and an article, with a name right behind it. */
function isNationality(
	text: string,
	{ end, person, mention: body }: Actor,
	{ kind, title, rank, start, mention }: Actor,
	{ persons: { articles, officeOf } }: LanguageTables
): boolean {
	if (person && person.end > body.end && person.start < start) return false;
	if (kind !== 'country' || title || rank === 'name' || rank === 'seat') return false;
	if (start !== mention.start || !/^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2)))
		return false;
	const [, portfolio = '', article = ''] = GAP.exec(text.slice(end, start)) ?? [];
	if (portfolio !== '' && !officeOf.has(portfolio)) return false;
	return articles.has(fold(article).replace('’', "'"));
}

/** "|, el |uruguayo", "| para los Derechos Humanos, la |chilena" */
const GAP = /^(?: (\p{Ll}+) [^,.;:()]{2,60})?, (\p{L}+['’]?) ?$/u;
