import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).map(undirected).sort();
const expected = (...all: string[]) => all.map(undirected).sort();

describe('a conference that somebody held with somebody else', () => {
	test.each([
		['India held a ministerial meeting with the GCC in Riyadh on Monday.', 'IND-GCC'],
		['The Indian government held a summit with ASEAN on Monday.', 'IND-ASEAN'],
		['México celebró el lunes una cumbre con la CARICOM.', 'MEX-CARICOM'],
		["L'Union européenne a tenu lundi un sommet avec le Japon.", 'EU-JPN'],
		[
			'Die Europäische Union hat am Montag ein Gipfeltreffen mit Japan in Brüssel abgehalten.',
			'EU-JPN'
		],
		['A União Europeia realizou na segunda-feira uma cimeira com o Japão.', 'EU-JPN'],
		['欧盟29日与日本举行峰会。', 'EU-JPN'],
		['中国29日与东盟举行外长会议。', 'CHN-ASEAN'],
		['日本政府は29日、ASEANとの首脳会議を開いた。', 'JPN-ASEAN'],
		['日本とASEANは29日、首脳会議を開いた。', 'JPN-ASEAN'],
		['한국 정부는 29일 아세안과 정상회의를 열었다.', 'KOR-ASEAN'],
		['한국과 프랑스는 29일 정상회의를 개최했다.', 'KOR-FRA']
	])('%s', (text, pair) => {
		expect(pairs(text)).toEqual(expected(pair));
	});

	test('its members came to whoever held it', () => {
		expect(
			pairs(
				'The Korean government held a summit with the Pacific Islands Forum in Seoul. The leaders of Tonga, Tuvalu and Palau attended the summit.'
			)
		).toEqual(expected('KOR-PIF', 'KOR-TON', 'KOR-TUV', 'KOR-PLW'));
	});

	test('of two states it is their meeting', () => {
		const { drafts } = read(
			'El presidente de Chile celebró el lunes una cumbre con el presidente de Brasil.'
		);
		expect(drafts.map(({ type }) => type)).toEqual(['bilateral_meeting']);
	});

	test.each([
		'中方愿同纳米比亚一道落实北京峰会成果。',
		'Al término de la cumbre con Brasil, el canciller de Chile viajó a Perú.'
	])('what only names one tells of none with them: %s', (text) => {
		expect(read(text).drafts.map(({ type }) => type)).not.toContain('summit');
	});
});

test('at its own meeting the members of a bloc do not meet the bloc', () => {
	const found = pairs(
		'The Pacific Islands Forum held its summit in Tonga on Monday. The leaders of Tuvalu, Palau, Fiji and Samoa attended the summit.'
	);
	expect(found.filter((pair) => pair.includes('PIF'))).toEqual([]);
});
