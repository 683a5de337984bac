import type { LanguageTables } from '../../lexicon/compile.ts';
import type { Entry } from '../../lexicon/entry.ts';
import type { Hit } from '../../text/trie.ts';

/** 阿爾及利亞|民主人民共和國: what kind of state it is belongs to its name. */
export function fullName<T extends Hit<Entry>>(
	text: string,
	name: T,
	{ traits }: LanguageTables
): T {
	const { value, end } = name;
	if (traits.writing !== 'han' || value.layer !== 'name' || value.kind !== 'country') return name;
	const rest =
		value.form === 'name' ? KIND_OF_STATE.exec(text.slice(end, end + 16))?.[0] : undefined;
	return rest === undefined ? name : { ...name, end: end + rest.length };
}
const KIND_OF_STATE =
	/^(?:民主|人民|社会主义|社會主義|联邦|聯邦|伊斯兰|伊斯蘭|阿拉伯|多民族|合作|联合|聯合|东方|東方){0,4}(?:共和[国國]|王[国國]|酋[长長][国國]|公[国國]|民族[国國]|联邦|聯邦)/;
