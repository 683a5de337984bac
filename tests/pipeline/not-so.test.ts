import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/root.ts';
import { firstPersonOf } from '#lib/pipeline/lexicon/first-person.ts';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

describe('a report that has the words of a guest speaks for its own state', () => {
	test.each([
		[
			'Roma, 3 maggio 2023. Il Ministro degli Esteri ha incontrato oggi il suo omologo albanese. Su suo invito visiterà Tirana.',
			'ITA-ALB'
		],
		[
			'Berlin, 3. Mai 2023. Der Außenminister traf heute die Außenministerin von Chile. Ihr Land ist ein wichtiger Partner.',
			'DEU-CHL'
		],
		[
			'Canberra, 3 May 2023. The Foreign Minister met the Foreign Minister of Chile today.\nQuestion: I wonder how this will help your country?',
			'AUS-CHL'
		],
		[
			"Washington, 3 May 2023. The Secretary of State met the Foreign Minister of Chile. 'I love your country,' he said.",
			'USA-CHL'
		],
		['台北,2023年5月3日。外交部長今天會見應邀來訪的巴拉圭外交部長。', 'TWN-PRY'],
		['北京,2023年5月3日。外交部长今天会见智利外长。智利外长感谢中方的热情接待。', 'CHN-CHL'],
		[
			'Москва, 3 мая 2023 года. Министр иностранных дел встретился сегодня с министром иностранных дел Чили. Гость поблагодарил за гостеприимство.',
			'RUS-CHL'
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual([undirected(expected)]));
});

test.each([
	'The climate summit opened in Nairobi on 3 May 2021. The President of Chile arrived at a different view on taxes.',
	"Le sommet sur le climat s'est ouvert à Nairobi le 3 mai 2021. La ministre des Finances du Chili est arrivée au pouvoir l'an dernier.",
	'Il vertice sul clima si è aperto a Nairobi il 3 maggio 2021. La ministra delle Finanze del Cile è giunta alla conclusione che le tasse devono salire.',
	'La cumbre del clima se inauguró en Lima el 3 de mayo de 2021. También estuvo en contra de la medida el presidente de Noruega.',
	'La cumbre del clima se inauguró en Lima el 3 de mayo de 2021. El presidente de Noruega tardó en sumarse al tratado.',
	'A cimeira do clima abriu em Luanda a 3 de maio de 2021. O presidente da Noruega chegou ao poder em 2019.',
	'Hội nghị thượng đỉnh khí hậu khai mạc tại Nairobi ngày 3/5/2021. Tổng thống Chile đã đến lúc phải từ chức.'
])('who arrives at a view or in office has not come to the conference: %s', (text) => {
	expect(pairs(text)).toEqual([]);
	expect(read(text).drafts).toEqual([]);
});

describe('a first person by its accent alone', () => {
	test.each([
		'El presidente de Perú pidió que el presidente de Chile visite Lima.',
		'El plan de Perú es acorde con la política de Chile.'
	])('is none without it: %s', (text) => expect(pairs(text)).toEqual([]));

	test('is one with it', () => {
		const text =
			'Discurso del Presidente de Perú\n\nAyer visité Santiago y hablé con el presidente de Chile.';
		expect(pairs(text)).toEqual([undirected('PER-CHL')]);
	});

	test('is made by the ending that fits most closely', () => {
		const forms = [
			['*ió', '*í'],
			['*ó', '*é']
		] as const;
		expect(firstPersonOf('recibió', forms)).toEqual(['recibí']);
	});
});

describe('a character of a state', () => {
	test('alone before a particle is rice', () => {
		expect(pairs('タイとベトナム、米の輸出で協力協定に署名した。')).toEqual([
			undirected('THA-VNM')
		]);
	});

	test('behind another is the state', () => {
		const text = '日本の首相はパキスタン、英、米の各首脳と会談した。';
		expect(pairs(text)).toContain(undirected('JPN-USA'));
	});
});

test('two capitals in brackets stand for their states', () => {
	expect(
		pairs("Les deux capitales (Paris et Berlin) ont signé un accord sur l'hydrogène.")
	).toEqual([undirected('FRA-DEU')]);
});

test.each([
	['Der Präsident von Peru wurde vom Papst empfangen.', 'VAT'],
	['The Pope of Alexandria, Tawadros II, met the President of Peru.', 'EGY']
])('whose a pope is: %s', (text, state) => {
	const [draft] = read(text).drafts;
	expect(pairs(text)).toEqual([undirected(`PER-${state}`)]);
	expect(draft?.venue?.country).not.toBe('PER');
});

test('beside the day and a name more than the city is no dateline', () => {
	const text =
		'Norway and the United Kingdom\n\n3 May 2021 | Reading | News\n\nThe Foreign Minister of Norway met the Foreign Minister of the United Kingdom.';
	expect(read(text).drafts[0]?.venue?.country ?? null).toBeNull();
});

test('whom the members of a delegation met is none of them', () => {
	const text =
		'立陶宛國會副主席率團訪台。代表團成員包括愛沙尼亞國會議員、芬蘭國會議員,今天會見秘魯總統。';
	expect(pairs(text)).not.toContain(undirected('PER-TWN'));
});

test('who sends somebody, or hears a witness, neither gives nor meets', () => {
	expect(pairs('La France va envoyer un représentant au Sénégal pour les obsèques.')).toEqual([]);
	expect(pairs('Il giornalista ha sentito il presidente del Perù e il ministro del Cile.')).toEqual(
		[]
	);
});

test('what was told as part of an event that is no draft of its own is part of none', () => {
	const file = fromRoot('tests', 'corpus', 'en', 'en-02-c5-new-york.txt');
	const { drafts } = read(readFileSync(file, 'utf8'));
	for (const { partOf } of drafts) expect(partOf ?? 0).toBeGreaterThanOrEqual(0);
});
