import { expect, test } from 'vitest';
import { fold } from '#lib/pipeline/text/fold.ts';
import { Trie } from '#lib/pipeline/text/trie.ts';

function found(surface: string, text: string, strict = false): string[] {
	const hits: string[] = [];
	new Trie([{ surface, value: 0, strict }]).scan(
		text,
		fold(text),
		0,
		text.length,
		({ start, end }) => hits.push(text.slice(start, end))
	);
	return hits;
}

test.each([
	['Chile', 'in Chile, not Chilean', ['Chile']],
	['Chile', 'chile con carne', []],
	['Chile', 'CHILE', ['CHILE']],
	['US', 'the US told us', ['US']],
	['US', 'USA', []],
	['talks', 'Talks and talks', ['Talks', 'talks']],
	['Perú', 'Peru, PERU y Perú', ['PERU', 'Perú']],
	['La Moneda', 'la moneda de La Moneda', ['La Moneda']],
	['Côte d’Ivoire'.replace('’', "'"), "Côte d'Ivoire", ["Côte d'Ivoire"]],
	['チリ', 'チリとチリソース', ['チリ']],
	['インド', 'インドネシアとインド', ['インド']],
	['中国', '对中国和美国', ['中国']],
	['칠레', '칠레는 칠레와', ['칠레', '칠레']],
	['회담', '정상회담', []],
	['정상회담', '한중정상회담', ['정상회담']]
] as const)('%j in %j is found as %j', (surface, text, wanted) => {
	expect(found(surface, text)).toEqual(wanted);
});

test('a doubtful Hangul name needs a particle or an end behind it', () => {
	expect(found('인도', '인도는 인도네시아 인도적', true)).toEqual(['인도']);
});

test('patterns that share a beginning are all found, the shorter first', () => {
	const hits: string[] = [];
	new Trie(['New', 'New Zealand', 'Zealand'].map((surface) => ({ surface, value: surface }))).scan(
		'New Zealand',
		fold('New Zealand'),
		0,
		11,
		({ value }) => hits.push(value)
	);
	expect(hits).toEqual(['New', 'New Zealand', 'Zealand']);
});
