import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...told: string[]) => told.map(undirected).sort();

describe('several states under one word, and then each by its name', () => {
	test.each([
		[
			'The Foreign Minister of Norway met his counterparts from the three Nordic countries: Denmark, Sweden and Iceland.',
			all('NOR-DNK', 'NOR-SWE', 'NOR-ISL')
		],
		[
			'Norwegian Trade Minister Jonas Berg met his counterparts from several countries, including Ghana, Togo and Peru.',
			all('NOR-GHA', 'NOR-TGO', 'NOR-PER')
		],
		[
			'Norway signed an agreement with three African states: Ghana, Togo and Benin.',
			all('NOR-GHA', 'NOR-TGO', 'NOR-BEN')
		],
		[
			'Vom 2. bis 9. August 2018 bereist die norwegische Entwicklungsministerin Ana Bergström (SP) vier afrikanische Länder: Ghana, Togo, Benin und Mosambik.',
			all('NOR-GHA', 'NOR-TGO', 'NOR-BEN', 'NOR-MOZ')
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test.each([
		'The Foreign Minister of Norway said that African states agree: Ghana, Togo and Benin want peace.',
		'The Foreign Minister of Norway spoke of the Nordic countries, including Denmark and Sweden.'
	])('not where they are spoken of: %s', (text) => expect(pairs(text)).toEqual([]));
});

describe('German', () => {
	test('wurden is not würden', () =>
		expect(
			read(
				'Die Präsidentin von Chile wurde am 3. Mai 2021 in Oslo vom norwegischen König empfangen.'
			).drafts.map(({ status }) => status)
		).toEqual(['held']));

	test('"statt" at the end of its clause denies nothing', () =>
		expect(
			pairs(
				'In Oslo findet am Montag ein Treffen der norwegischen Außenministerin mit dem Außenminister von Ghana statt (10 Uhr).'
			)
		).toEqual(all('NOR-GHA')));

	test('an article parts two offices', () =>
		expect(
			pairs(
				'Am 3. Mai 2021 empfing der norwegische Ministerpräsident Jonas Berg die Botschafter von Ghana und Peru.'
			)
		).toEqual(all('NOR-GHA', 'NOR-PER')));

	test('letters behind the last sentence of a wire make it no row of links', () =>
		expect(
			pairs(
				'Der norwegische Außenminister Jonas Berg traf am 3. Mai 2021 in Oslo den Außenminister von Ghana. Beide sprachen über Handel./abc/DE/xyz'
			)
		).toEqual(all('NOR-GHA')));
});

describe('officials whose states stand each behind its own word', () => {
	test.each([
		[
			'Am 3. August 2010 empfing der norwegische König in Oslo die Botschafter von Neuseeland, Peter Rider, aus der Republik Irak, Ali Fadh, und aus Chile.',
			all('NOR-NZL', 'NOR-IRQ', 'NOR-CHL')
		],
		[
			'Die neuen Botschafter aus Ghana, Togo und Bulgarien wurden vor Schloss Bellevue mit militärischen Ehren begrüßt.',
			all('DEU-GHA', 'DEU-TGO', 'DEU-BGR')
		],
		[
			'Austrian Foreign Minister Ana Rojas met in Vienna with her counterparts of the neighbouring countries Czechia, Slovakia and Hungary.',
			all('AUT-CZE', 'AUT-SVK', 'AUT-HUN')
		],
		[
			'In Oslo findet auf Einladung des norwegischen Ministerpräsidenten am Donnerstag ein Gipfel zur Zukunft der Meere statt. Vertreten sind Albanien, Ghana und Serbien.',
			all('NOR-ALB', 'NOR-GHA', 'NOR-SRB')
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test('a list that was received receives none of its own', () =>
		expect(pairs('Die Botschafter von Ghana, Togo und Benin wurden mit Beifall begrüßt.')).toEqual(
			[]
		));
});

test('a first name behind an honour is no capital', () =>
	expect(
		pairs(
			'The delegation of Norway with Adviser Jonas Berg and Ms. Sofia Halvorsen held talks with Luis Soto, Vice-President of Peru.'
		)
	).toEqual(all('NOR-PER')));

test('the agency of a dateline makes no news of markets', () =>
	expect(
		pairs(
			'OSLO (Dow Jones) - Die norwegische Außenministerin Ana Berg und der peruanische Energieminister Luis Soto haben eine Absichtserklärung unterzeichnet.'
		)
	).toEqual(all('NOR-PER')));

describe('bodies that nobody knows, by the states whose they are', () => {
	test.each([
		[
			'The Cabinet of Ghana approved an MoU between the Financial Monitoring Unit (FMU) of Ghana and the Financial Intelligence Unit (FIU) of Peru.',
			all('GHA-PER')
		],
		[
			'An MoU was signed between the Bureau of Standards of Ghana and the Standards Institute of Peru.',
			all('GHA-PER')
		],
		[
			'Norwegian Commerce Secretary Jon Berg held bilateral talks with senior WTO diplomats from China and Peru on the reform.',
			all('NOR-CHN', 'NOR-PER')
		]
	])('%s', (text, expected) => expect(pairs(text)).toEqual(expected));

	test.each([
		'An MoU was signed between two firms that trade with Ghana and the coffee growers of Peru.',
		'The minister knows the way between the Coast of Ghana and the Coast of Peru.'
	])('not: %s', (text) => expect(pairs(text)).toEqual([]));
});

test('a list below the words that open it, under the days on which they met', () =>
	expect(
		read(
			[
				'Norwegian Prime Minister Erna Berg carried out a number of meetings with world leaders on 17 and 18 September 2022.',
				'The list is as below:',
				'Saturday 17th September at the Palace:',
				'- Prime Minister Ana Rojas of Peru',
				'- President John Mensah of Ghana',
				'Sunday 18th September 2022:',
				'- President Luis Soto of Chile'
			].join('\n\n')
		)
			.drafts.map(({ pairs: [pair], date }) => `${pair?.target} ${date?.edtf}`)
			.sort()
	).toEqual(['CHL 2022-09-18', 'GHA 2022-09-17', 'PER 2022-09-17']));

test('a foreign ministry in a capital is that of the state', () =>
	expect(
		pairs(
			'The Foreign Ministry in Lima said on 3 May 2021 that the minister had met the Ambassador of Ghana.'
		)
	).toEqual(all('PER-GHA')));

test('the second half of a family name is no capital', () =>
	expect(
		pairs(
			'Bundespräsident Johann Schneider-Amman empfing am 3. Mai 2021 in Bern den Präsidenten von Ghana.'
		)
	).toEqual(all('CHE-GHA')));

test('whose a page is, by the government that its last line names as its source', () =>
	expect(
		pairs(
			[
				'Minister for Mines holds audiences',
				'The Minister for Mines, Ana Rojas, received the Ministers for Petroleum of Ghana and Oman on 3 May 2021. They spoke of gas.',
				'Source: Official Web Page of the Government of the Republic of Peru'
			].join('\n\n')
		)
	).toEqual(all('PER-GHA', 'PER-OMN')));

test('from where the envoys are whose letters somebody received', () =>
	expect(
		pairs(
			'The President of Ghana has received credentials of three new ambassadors today. The ambassadors who presented credentials are from Chile, Peru and Oman.'
		)
	).toEqual(all('CHL-GHA', 'PER-GHA', 'OMN-GHA')));

test('the Group of 77 has China in its name', () =>
	expect(
		pairs('The Minister of Ghana briefed the Minister of Peru on the G77 + China meeting.')
	).not.toContain(undirected('GHA-CHN')));

describe('the German future, whose parts stand apart', () => {
	test.each([
		['Die norwegische Ministerin Ana Berg wird am Montag Kenia besuchen.', ['planned']],
		['Am Montag will die norwegische Ministerin Ana Berg Ghana besuchen.', ['planned']],
		['Die norwegische Ministerin Ana Berg hat am Montag Kenia besucht.', ['held']],
		[
			'Die norwegische Ministerin Ana Berg besuchte am Montag Kenia, das bald wählen wird.',
			['held']
		]
	])('%s', (text, expected) =>
		expect(read(text).drafts.map(({ status }) => status)).toEqual(expected)
	);

	test('a state before the verb that closes its clause is no part of a name', () =>
		expect(
			pairs(
				'Die norwegische Ministerin Ana Berg traf am Montag in Accra den Präsidenten von Ghana. Zum Abschluss der Reise wird Ministerin Berg Kenia besuchen.'
			)
		).toEqual(all('NOR-GHA', 'NOR-KEN')));
});

test('counterparts in several states are theirs, and those no place', () => {
	const told = read(
		'Norwegian Foreign Minister Ana Berg discussed fish with her counterparts in Egypt, Jordan and Lebanon.'
	);
	expect(pairsOf(told).sort()).toEqual(all('NOR-EGY', 'NOR-JOR', 'NOR-LBN'));
	expect(told.drafts.map(({ venue }) => venue)).toEqual([null, null, null]);
});
