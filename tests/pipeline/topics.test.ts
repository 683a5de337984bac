import { describe, expect, test } from 'vitest';
import { enumerated } from '#lib/pipeline/05-relate/topic/enumeration.ts';
import { read } from './lexicon.ts';

/** The sectors of the engagement between two parties. */
function sectors(text: string, ...parties: string[]): string[] {
	const drafts = read(text).drafts.filter((draft) =>
		parties.every((id) => draft.parties.some(({ party }) => party === id))
	);
	return [...new Set(drafts.flatMap((draft) => draft.sectors.map(({ id }) => id)))].sort();
}

describe('the scope of an engagement', () => {
	const text =
		"Oslo - Norway's Foreign Minister met with the Foreign Minister of Ghana on Monday to discuss hydrogen.\n\n" +
		'They also spoke about vaccines.\n\n' +
		'Peru is struggling with floods after heavy rain.\n\n' +
		'Its earthquakes are a danger too.\n\n' +
		"In addition to the talks with Ghana, the minister met with Kenya's Foreign Minister on Tuesday.\n\n" +
		'The focus of this meeting was on semiconductors.';

	test('goes on while nobody else is spoken of', () => {
		expect(sectors(text, 'NOR', 'GHA')).toEqual(['energy', 'health']);
	});

	test('belongs to the engagement told last', () => {
		expect(sectors(text, 'NOR', 'KEN')).toEqual(['semiconductors']);
	});

	test('closes where an organisation becomes the subject', () => {
		const about =
			"Spain's Foreign Minister met with the Foreign Minister of Chile to discuss tourism.\n\n" +
			'OPEC adopted a declaration of its own.\n\nThis declaration is about oil.';
		expect(sectors(about, 'ESP', 'CHL')).toEqual(['culture-tourism']);
	});

	test('stays open for a state that the telling itself names', () => {
		const about =
			'The foreign ministers of Peru and Chile signed a peace agreement brokered by Norway.\n\n' +
			'Norway said that it also covers railways.';
		expect(sectors(about, 'PER', 'CHL')).toContain('transport-logistics');
	});
});

describe('words that prove a sector', () => {
	const met = (about: string) =>
		sectors(`The Foreign Minister of Peru met with the Foreign Minister of Ghana. ${about}`, 'PER');

	test.each([
		['a list of subjects', 'They discussed cooperation in health, education, trade and security.'],
		['any order', 'They discussed security, health, trade and education.']
	])('a word of many meanings counts in %s', (_, about) => {
		expect(met(about)).toEqual(
			expect.arrayContaining(['health', 'education-talent', 'trade-investment', 'security-defence'])
		);
	});

	test('praise in a row is no list', () => {
		expect(met('They want a smart, digital and green future.')).toEqual([]);
	});

	test.each([
		'They are building trust.',
		'They spoke of a network of friends.',
		'They spoke as like-minded countries.',
		'They spoke under the Belt and Road.',
		'They praised the work of the Peru Institute for Communication Technology Planning.',
		'They exchanged views on the war in Ukraine.',
		'They praised metals that are essential for hospitals and railways.',
		'They were joined by a teacher who studied energy.',
		'They were joined by Finance Secretary Ana Rojas and the Climate, Energy and Tourism Minister.',
		'They were joined by the Minister for Public Works, Weather and Transport.',
		'They flew with managers of Hydro & Sons.'
	])('nothing is proved by: %s', (about) => {
		expect(met(about)).toEqual([]);
	});

	test('the portfolio of an official is no subject in East Asian scripts', () => {
		const text = '페루 외교장관은 후안 로하스 가나 에너지광업부 장관과 면담했다.';
		expect(sectors(text, 'PER', 'GHA')).toEqual([]);
	});

	test('the name of an institution is no subject in East Asian scripts either', () => {
		const text = '페루 외교장관은 가나 외교장관과 회담했다. 한국에너지공단이 이를 도왔다.';
		expect(sectors(text, 'PER', 'GHA')).toEqual([]);
	});
});

describe('a list of subjects', () => {
	const hit = (text: string, word: string, id: string, weight: 'strong' | 'weak') => ({
		start: text.indexOf(word),
		end: text.indexOf(word) + word.length,
		value: { id, weight }
	});

	test('takes in its neighbours and nothing beyond a full stop', () => {
		const text = 'health, trade and energy. Security matters.';
		const hits = [
			hit(text, 'health', 'health', 'strong'),
			hit(text, 'trade', 'trade-investment', 'weak'),
			hit(text, 'energy', 'energy', 'strong'),
			hit(text, 'Security', 'security-defence', 'weak')
		];
		expect([...enumerated(text, hits, ['and'])].map(({ value }) => value.id)).toEqual([
			'health',
			'trade-investment',
			'energy'
		]);
	});

	test('has three subjects at least', () => {
		const text = 'health and trade';
		const hits = [
			hit(text, 'health', 'health', 'strong'),
			hit(text, 'trade', 'trade-investment', 'weak')
		];
		expect(enumerated(text, hits, ['and']).size).toBe(0);
	});
});

describe('portfolios of a list of ministers', () => {
	test.each([
		[
			'O Presidente do Peru reuniu-se com o Presidente do Nepal. Do lado peruano estiveram na reunião com o Nepal os ministros dos Negócios Estrangeiros, Ana Reis, do Ambiente, Rui Dias, e das Infraestruturas, Ivo Paz.',
			false
		],
		[
			'La presidenta de Perú visitó Nepal y se reunió con el presidente de Nepal. En la visita a Nepal la acompañaron los ministros Ana Rojas (Transportes e Infraestructuras) y Luis Paz (Defensa).',
			false
		],
		[
			'O Presidente do Peru reuniu-se com o Presidente do Nepal sobre as infraestruturas e o ambiente.',
			true
		]
	])('%s', (text, isTold) => {
		const told = read(text).drafts.flatMap(({ sectors }) => sectors.map(({ id }) => id));
		expect(told.includes('infrastructure')).toBe(isTold);
	});
});

describe('a turkish subject in its cases', () => {
	const opening = 'Norveç Dışişleri Bakanı, Ankara’da Türkiye Dışişleri Bakanı ile görüştü. ';

	test('is one', () => {
		const text = `${opening}Görüşmede taşımacılığın kolaylaştırılması ve doğal gazının iletilmesi ele alındı.`;
		expect(sectors(text, 'NOR', 'TUR')).toEqual(['energy', 'transport-logistics']);
	});

	test('is one beside states of which they only spoke', () => {
		const text = `${opening}Toplantıda salgınla mücadele ile Suriye ve Irak ele alındı.`;
		expect(sectors(text, 'NOR', 'TUR')).toEqual(['health']);
	});

	test('is none in the name of an office', () => {
		const text = `${opening}Görüşmeye Sanayi, Maden ve Ticaret Bakanı da katıldı.`;
		expect(sectors(text, 'NOR', 'TUR')).toEqual([]);
	});
});

test('whoever speaks of himself behind the place of a stop is whoever speaks', () => {
	const text =
		'Norwegian Minister to visit Peru and Fiji\n\nThis week I will travel to Peru and Fiji.\n\n' +
		'In Peru, I will meet the President of Peru. In Fiji, I will meet the President of Fiji to discuss schools.';
	expect(sectors(text, 'NOR', 'FJI')).toEqual(['education-talent']);
	expect(sectors(text, 'PER', 'FJI')).toEqual([]);
});

describe('a sector named once', () => {
	const met = "Norway's Foreign Minister met with the Foreign Minister of Ghana on Monday";

	test('beside a subject of which the text says much is an aside, unless the engagement is told with it', () => {
		const much =
			'Vaccines come first. Hospitals and vaccines follow. They spoke of hospitals again. Health and medicines matter.';
		expect(
			sectors(`${met} to discuss vaccines.\n\n${much} They also saw a bridge.`, 'NOR', 'GHA')
		).toEqual(['health']);
		expect(sectors(`${met} to discuss vaccines and tourism.\n\n${much}`, 'NOR', 'GHA')).toEqual([
			'culture-tourism',
			'health'
		]);
	});

	test('in passing is none of those that texts are always naming', () => {
		expect(sectors(`${met} to discuss floods.`, 'NOR', 'GHA')).toEqual([]);
		expect(sectors(`${met} to discuss floods and earthquakes.`, 'NOR', 'GHA')).toEqual([
			'disaster-resilience'
		]);
	});
});

describe('what an office is for is no subject', () => {
	test.each([
		[
			'The Norwegian Prime Minister met the President of Ghana in Accra. The ministers of Defence, Energy and Transport attended as well.'
		],
		[
			'La premier norvegese ha incontrato ad Accra il presidente del Ghana. Hanno partecipato anche i ministri di Esteri, Difesa, Infrastrutture e trasporti.'
		],
		[
			"La Première ministre norvégienne a rencontré à Accra le président du Ghana. Y ont participé les ministres de la Défense, de l'Énergie et des Transports."
		]
	])('%s', (text) => {
		expect(sectors(text, 'NOR', 'GHA')).toEqual([]);
	});

	test('what they spoke of is', () => {
		const text =
			'La premier norvegese ha incontrato ad Accra il presidente del Ghana. I ministri dei due Paesi hanno parlato di energia e trasporti.';
		expect(sectors(text, 'NOR', 'GHA')).toEqual(['energy', 'transport-logistics']);
	});
});

test('figures given by the way are not what anybody spoke of', () => {
	const text =
		'La ministra de Chile se reunió con su par de Noruega y hablaron de salud.\n\nEn 2010, el comercio entre Chile y Noruega alcanzó US$ 2 mil millones. En 2011 las exportaciones crecieron 21 %, y las importaciones 30,7 %.';
	expect(read(text).drafts.flatMap(({ sectors }) => sectors.map(({ id }) => id))).toEqual([
		'health'
	]);
});
