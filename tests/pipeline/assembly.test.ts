import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const all = (...pairs: string[]) => pairs.map(undirected).sort();
const THREE = all('PRT-MAR', 'PRT-TUN', 'MAR-TUN');

describe('an event without a name is of those whom its noun names', () => {
	test.each([
		'A summit of the presidents of Portugal, Morocco and Tunisia took place on 3 May 2012.',
		'La reunión de ministros de Transporte de Portugal, Marruecos y Túnez se celebró el 3 de mayo.',
		"La réunion des ministres de l'Agriculture du Portugal, du Maroc et de la Tunisie s'est tenue.",
		'Vertice dei presidenti di Portogallo, Marocco e Tunisia, il 3 maggio 2012.',
		'葡萄牙、摩洛哥和突尼斯农业部长会议举行。',
		'ポルトガル、モロッコ、チュニジアの農業大臣会合が開催された。',
		'포르투갈, 모로코, 튀니지 농업장관 회의가 개최되었다.'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(THREE);
	});

	test('not of those who only speak of it', () => {
		expect(pairsOf(read('After the summit said Portugal and Morocco would wait.'))).toEqual([]);
	});
});

describe('so many who meet are a conference', () => {
	const five = 'The justice ministers of Norway, Peru, Kenya, Nepal and Fiji';

	test('held by the one in whose country it is', () => {
		expect(pairsOf(read(`${five} met in Nairobi on Monday.`)).sort()).toEqual(
			all('KEN-NOR', 'KEN-PER', 'KEN-NPL', 'KEN-FJI')
		);
	});

	test('of no pairs where that is none of them', () => {
		const [draft] = read(`${five} met in Geneva on Monday.`).drafts;
		expect(draft?.pairs).toEqual([]);
		expect(draft?.parties.map(({ party }) => party).sort()).toEqual([
			'FJI',
			'KEN',
			'NOR',
			'NPL',
			'PER'
		]);
		expect(draft?.type).toBe('ministerial_meeting');
	});

	test('not those whom one of them met', () => {
		const text =
			'The Minister of Chile met with the ministers of Norway, Peru, Kenya, Nepal and Fiji.';
		expect(pairsOf(read(text)).sort()).toEqual(
			all('CHL-NOR', 'CHL-PER', 'CHL-KEN', 'CHL-NPL', 'CHL-FJI')
		);
	});
});

test('those who came, each on a line behind the state', () => {
	const text =
		'The Extraordinary Summit of SADC Heads of State and Government was held on 4 May 2022 in Luanda, Republic of Angola.\n\nSummit was chaired by His Excellency Luis Neto, President of the Republic of Angola.\n\nSummit was attended by the following Heads of State and Government or their representatives:\n\nSouth Africa: H.E. President Mr. Daan Botha\n\nKingdom of Lesotho: The Right Honourable Prime Minister, Mr. Samuel Letsie\n\nMalawi: Honourable Nancy Phiri, MP, Minister of Foreign Affairs\n\nThe meeting closed with a vote of thanks.';
	expect(pairsOf(read(text)).filter((pair) => !pair.includes('SADC'))).toEqual(
		all('AGO-ZAF', 'AGO-LSO', 'AGO-MWI')
	);
});

describe('few who came to a meeting that nobody convened met each other', () => {
	const text =
		'The Energy Ministerial, bringing together officials from Norway, Peru, Kenya and Nepal, ended on Thursday.';

	test('where nobody hosts it', () => {
		expect(pairsOf(read(text)).sort()).toEqual(
			all('NOR-PER', 'NOR-KEN', 'NOR-NPL', 'PER-KEN', 'PER-NPL', 'KEN-NPL')
		);
	});

	test('not at a summit, to which many more come', () => {
		expect(pairsOf(read(text.replace('Energy Ministerial', 'Climate Summit')))).toEqual([]);
	});
});

describe('a state that hosts those whom it lists', () => {
	const text =
		'The Climate Summit of 4 and 5 October will be chaired by the President of the European Council.\n\n' +
		'Our country will host the leaders of the following countries in Nairobi: Norway, Peru, Nepal, Fiji and Ghana.';

	test('has them for guests, and the bloc in the chair as well', () => {
		expect(pairsOf(read(text)).sort()).toEqual(
			all('KEN-EU', 'KEN-NOR', 'KEN-PER', 'KEN-NPL', 'KEN-FJI', 'KEN-GHA')
		);
	});

	test('beside a bloc that hosts it too, each has them', () => {
		const both =
			'The Climate Summit, hosted by Kenya and the European Union, was attended by ministers from Norway, Peru and Nepal.';
		expect(pairsOf(read(both)).sort()).toEqual(
			all('KEN-NOR', 'KEN-PER', 'KEN-NPL', 'EU-NOR', 'EU-PER', 'EU-NPL')
		);
	});
});
