import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const pairsIn = (text: string) =>
	read(text, { published: '2024-03-05' }).drafts.flatMap(({ pairs }) =>
		pairs.map(({ source, target }) => [source, target].sort().join('-'))
	);

test.each([
	'Peru beat Ghana 2-1 on Tuesday to reach the final of the Copa America, where they will meet Uruguay.',
	'가나와 페루는 화요일 평가전에서 만났다. 페루 축구대표팀은 선제골을 지켰다.',
	'加纳与秘鲁周二在世界杯小组赛中会面,门将扑出两个点球。',
	'ペルーとガーナはワールドカップの準決勝で会談した。'
])('sport is no diplomacy: %s', (text) => {
	expect(pairsIn(text)).toEqual([]);
});

const STORIES = [
	['Ministers meet in Lima', 'The foreign ministers of Peru and Ghana met in Lima on Monday.'],
	['Goalkeeper saves the day', 'The midfielder scored in stoppage time. Ghana met Peru again.'],
	['Tournament in Accra', 'The striker of Kenya scored. Kenya and Ghana agreed on a rematch.'],
	['Aid for Rwanda', 'Norway will give Rwanda 20 million dollars for schools.']
] as const;

test('in a digest the stories of sport take no other with them', () => {
	const digest = STORIES.map(([head, story]) => `${head}\n\n${story}`).join('\n\n');
	expect(pairsIn(digest)).toEqual(['GHA-PER', 'NOR-RWA']);
});

test('a page of sport under headings is all sport', () => {
	const sport = STORIES.slice(1, 3).map(([head, story]) => `${head}\n\n${story}`);
	const page = [...sport, 'Fans\n\nPeru and Ghana agreed to deepen cooperation.'].join('\n\n');
	expect(pairsIn(page)).toEqual([]);
});
