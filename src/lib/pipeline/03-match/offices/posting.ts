import type { Actor } from '../actor.ts';
import type { LanguageTables } from '../../lexicon/compile.ts';
import { precededBy } from '../../lexicon/context.ts';
import type { NameHit, TitleHit } from './title-owner.ts';

/** 驻秘鲁大使, 주페루 대사, "Lima Büyükelçisi": the state to which a title is sent, not the one that it speaks for. */
export function postOf(
	text: string,
	title: TitleHit,
	names: readonly NameHit[],
	{ traits, persons, phrasing }: LanguageTables
): NameHit | null {
	const name = names.filter(({ end }) => end <= title.start).at(-1);
	const gap = text.slice(name?.end, title.start);
	// 驻贝宁|使馆临时|代办, 주라오스| 대사관 |참사관: nothing but the mission stands between.
	const isBeside = gap.trim() === '' || phrasing.idioms.atMission.test(gap);
	if (!name || !isBeside) return null;
	if (traits.postedToCapital)
		return title.value.kind === 'ambassador' && name.value.form === 'seat' ? name : null;
	return isAtPosting(text, name.start, { persons }) ? name : null;
}

/** 驻|秘鲁, 주|페루: whether a name tells where somebody is posted, by the word before it. */
export function isAtPosting(
	text: string,
	at: number,
	{ persons }: Pick<LanguageTables, 'persons'>
): boolean {
	const before = text.slice(Math.max(0, at - 2), at);
	// 미주: in Hangul the end of another word.
	const isWord = !/[\uac00-\ud7a3]{2}$/.test(before);
	return isWord && persons.posting.some((word) => before.endsWith(word));
}

/** 中国驻秘鲁大使, "Çin'in Lima Büyükelçisi": the state right before the post. */
export function senderTo(
	text: string,
	post: NameHit,
	names: readonly NameHit[]
): NameHit | undefined {
	return names.find(({ end }) => end <= post.start && SENDER.test(text.slice(end, post.start)));
}

const SENDER = /^(?: ?.|'?n?[ıiuü]n )$/;

/** "l'ambassadeur au Sénégal |de la Chine|": behind the state of the post the one that sent them. */
export function sentFrom(
	text: string,
	folded: string,
	{ value, end }: TitleHit,
	names: readonly NameHit[],
	{ contexts, genitiveFirst }: LanguageTables
): NameHit | undefined {
	if (!genitiveFirst || (value.kind !== 'ambassador' && value.kind !== 'embassy')) return undefined;
	const i = names.findIndex(({ start }) => start >= end);
	const [post, sender] = [names[i], names[i + 1]];
	const isOfState = (name: NameHit | undefined) =>
		name?.value.kind === 'country' && name.value.form !== 'demonym';
	if (!post || !sender || !isOfState(post) || !isOfState(sender)) return undefined;
	const isAtPosting = post.start - end < POST && precededBy(folded, post.start, contexts.locative);
	if (!isAtPosting || /[,;:.()]/.test(text.slice(end, sender.start))) return undefined;
	return sender.start - post.end < POST && precededBy(folded, sender.start, contexts.of)
		? sender
		: undefined;
}

/** Between a title, the state of its post and the one that sent it: " auprès du Royaume du ", in code units. */
const POST = 24;

/** Whoever is sent begins at the name of his state where that of his post stands before it. */
export function startBehindPosts(actors: readonly Actor[]): void {
	for (const actor of actors) {
		const { title, mention } = actor;
		if (title?.kind !== 'ambassador' && title?.kind !== 'embassy') continue;
		const isBehindPost = actors.some(
			(other) => other.rank === 'name' && other.start >= title.end && other.end <= mention.start
		);
		if (isBehindPost) actor.start = mention.start;
	}
}
