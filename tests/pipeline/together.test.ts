import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	['Presidents Ana Pérez of Bolivia and Luis Díaz of Peru inaugurated a bridge.', 'BOL-PER'],
	['The Foreign Minister of Peru will host his Indonesian counterpart in Lima.', 'PER-IDN'],
	['Les ministres des Transports géorgien et azerbaïdjanais ont inspecté la ligne.', 'GEO-AZE']
])('who did it together, who came: %s', (text, pair) => {
	expect(pairsOf(read(text))).toEqual([undirected(pair)]);
});

test('two goals of one trip do not talk with each other', () => {
	const text =
		'The Foreign Minister of Norway went to Zambia and Kenya for meetings with officials.';
	expect(pairsOf(read(text)).sort()).toEqual(['NOR-KEN', 'NOR-ZMB'].map(undirected).sort());
});

test('what a sentence opens with from long ago is history', () => {
	expect(pairsOf(read('In 1963 France and Germany signed a treaty, the historian said.'))).toEqual(
		[]
	);
});

test('the two of a heading are the two of whom the text speaks', () => {
	const text =
		'Bangladesh and Nepal want stronger ties\n\nThe two Foreign Ministers underlined the need for ties\n\nForeign Minister A. Karim and his Nepalese counterpart B. Thapa urged patience. The two Foreign Ministers discussed trade in Colombo on 29 March 2022.\n\nThe Foreign Minister of Nepal thanked the Bangladesh Government. The Foreign Minister of Bangladesh thanked Nepal.';
	expect(pairsOf(read(text))).toEqual([undirected('BGD-NPL')]);
});

describe('a summit by the name of its bloc behind the noun', () => {
	const text =
		"Il Kenya ospita il vertice dell'Unione africana. Al vertice dell'Unione africana hanno preso parte il presidente del Ghana, il presidente del Togo e il re del Marocco.";
	test('its guests, and not the bloc', () => {
		expect(pairsOf(read(text)).sort()).toEqual(
			['KEN-GHA', 'KEN-MAR', 'KEN-TGO'].map(undirected).sort()
		);
	});

	test('those who come to it are received by no state', () => {
		expect(
			pairsOf(
				read(
					'Le président du Bénin est à Oslo. Ce forum va accueillir des chefs d’État africains et le ministre russe du Commerce.'
				)
			)
		).not.toContain(undirected('BEN-RUS'));
	});
});

test.each([
	['The Cabinet approved the MoU of India and Zimbabwe on geology.', ['IND-ZWE']],
	['The Cabinet approved the report of India and Zimbabwe on geology.', []]
])('whose an agreement is, by its noun: %s', (text, pairs) => {
	expect(pairsOf(read(text))).toEqual(pairs.map(undirected));
});

test('an office that is the first line of a page publishes it', () => {
	const text =
		'Prime Minister of Australia\n\nThursday 31 August 2023\n\nI will be in Manila on 8 September. President Marcos and I will sign a strategic partnership.';
	expect(pairsOf(read(text))).toEqual([undirected('AUS-PHL')]);
});

test('the days of a digest end with the last', () => {
	const text =
		'WEEK IN DIPLOMACY\nMay 12–18, 2023\n\nThe Executive Board of the International Monetary Fund approved on Wednesday an arrangement of about $3 billion for Ghana.';
	const [draft] = read(text).drafts;
	expect([draft?.date?.edtf, draft?.pairs.map(({ source, target }) => source + target)]).toEqual([
		'2023-05-17',
		['IMFGHA']
	]);
});

describe('whoever comes along is on the side of the subject', () => {
	test.each([
		'Il ministro degli Esteri del Kenya, insieme al ministro degli Esteri del Ghana, ha incontrato il presidente del Perù.',
		'La ministre des Affaires étrangères du Kenya, en compagnie de la ministre des Affaires étrangères du Ghana, a rencontré le président du Pérou.',
		'Der Außenminister Kenias traf gemeinsam mit dem Außenminister Ghanas den Präsidenten Perus.'
	])('%s', (text) => {
		expect(pairsOf(read(text))).toEqual(
			expect.arrayContaining(['KEN-PER', 'GHA-PER'].map(undirected))
		);
	});

	test('unless nobody else is met', () => {
		const text =
			'Il ministro degli Esteri del Kenya ha aperto i lavori insieme al ministro degli Esteri del Perù e lo ha incontrato a Lima.';
		expect(pairsOf(read(text))).toEqual([undirected('KEN-PER')]);
	});
});

test('where a report was written beside a meeting of others', () => {
	const text =
		'(AGENZIA) - BUCAREST, 30 novembre 2022 - A margine della riunione, il ministro degli Esteri del Kenya ha incontrato il ministro degli Esteri del Perù.';
	expect(read(text).drafts.map(({ venue }) => venue?.country)).toEqual(['ROU']);
});

test('a government by its house is where it was signed', () => {
	const text =
		'6 novembre 2023\nIl presidente del Consiglio Giorgia Meloni e il primo ministro albanese Edi Rama hanno firmato oggi a Palazzo Chigi un protocollo.';
	expect(read(text).drafts.map(({ venue }) => venue?.country)).toEqual(['ITA']);
});

test('those whom a union meets at its own seat are no guests of the state around it', () => {
	const text =
		'La semaine dernière, le ministre du Kenya a participé à la réunion ministérielle UE-ASEAN à Bruxelles avec le ministre du Ghana.';
	expect(pairsOf(read(text)).some((pair) => pair.includes('BEL'))).toBe(false);
});

test('where a journey comes from is no goal of it', () => {
	const text =
		'Il ministro degli Esteri del Kenya è arrivato a Oslo. In arrivo da Lima, la missione del ministro prenderà il via domani in Norvegia.';
	expect(pairsOf(read(text)).some((pair) => pair.includes('PER'))).toBe(false);
});

test('an agreement that would be a wonder has not been made', () => {
	const text =
		"Per quanto riguarda l'accordo quadro con il Perù, «un'intesa con il Perù sarebbe un miracolo», afferma il ministro degli Esteri del Kenya.";
	expect(pairsOf(read(text))).toEqual([]);
});

describe('those between whom there is a quarrel', () => {
	test.each([
		'Feb 22, 2024 - The president of Peru met with the foreign minister of Chile in Lima yesterday, in the midst of a diplomatic spat between Norway and Kenya.',
		'Feb 22, 2024 - Tensions between Norway and Kenya have grown, the foreign ministers of Peru and Chile said after they had met in Lima.',
		'El presidente de Perú se reunió ayer en Lima con el canciller de Chile, en medio de la disputa entre Noruega y Kenia.'
	])('do not meet where others do: %s', (text) => {
		expect(pairsOf(read(text))).toEqual([undirected('PER-CHL')]);
	});

	test('meet where they are told to', () => {
		const text =
			'Feb 22, 2024 - The foreign minister of Peru attended talks between Norway and Kenya in Oslo.';
		expect(pairsOf(read(text))).toContain(undirected('NOR-KEN'));
	});
});
