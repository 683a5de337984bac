import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const all = (...pairs: string[]) => pairs.map(undirected).sort();
const venues = (text: string) => read(text).drafts.map(({ venue }) => venue?.country ?? null);

describe('whoever speaks at an event came to it', () => {
	test.each([
		'A conference on fisheries was held in Rabat. Addressing the conference, the Foreign Minister of Peru said that stocks were low.',
		'The Prime Minister of Peru, speaking at the Ocean Conference in Rabat, called for action.',
		'En su discurso en la Conferencia sobre el Agua, celebrada en Rabat, el canciller de Perú pidió más recursos.'
	])('%s', (text) => {
		expect(pairsOf(read(text))).toEqual(all('MAR-PER'));
	});

	test('not whoever is only spoken of there', () => {
		const text =
			'Addressing the Ocean Conference in Rabat, an expert said that the Minister of Peru was wrong and the stocks of Kenya were low.';
		expect(pairsOf(read(text))).not.toContain(undirected('KEN-MAR'));
	});
});

describe('what "it" was that they attended is the event just named', () => {
	test.each([
		'A summit on trade took place in Geneva. It was attended by the Presidents of Kenya, Ghana and Uganda.',
		'The Alpine Forum was held in Geneva from Monday. The Presidents of Kenya, Ghana and Uganda will attend.'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(all('CHE-KEN', 'CHE-GHA', 'CHE-UGA'));
	});

	test('nobody came who was only supposed to', () => {
		const text =
			'A summit on trade took place in Geneva. It was attended by the Presidents of Kenya, Ghana and Uganda. Other presidents who were supposed to attend were from Peru, Chile and Bolivia.';
		expect(pairsOf(read(text)).sort()).toEqual(all('CHE-KEN', 'CHE-GHA', 'CHE-UGA'));
	});
});

test('an organisation in whose house it is held convened it', () => {
	const text =
		'A summit on Somalia took place at United Nations headquarters in New York. It was attended by the Presidents of Kenya, Ghana and Uganda.';
	expect(pairsOf(read(text)).sort()).toEqual(all('UN-KEN', 'UN-GHA', 'UN-UGA'));
});

test('a bloc meets the states of a region that are named', () => {
	const text =
		'The EU-Central Asia ministerial meeting in Samarkand brought together the foreign ministers of Kazakhstan, Tajikistan and Turkmenistan and the High Representative of the European Union.';
	expect(pairsOf(read(text)).sort()).toEqual(all('EU-KAZ', 'EU-TJK', 'EU-TKM'));
});

test('two regions do not meet', () => {
	const text = 'Six projects were shown at the Africa-Southeast Asia Business Forum in October.';
	expect(pairsOf(read(text))).toEqual([]);
});

describe('a journey to an event is a visit to no state of its name', () => {
	test.each([
		'The President of Ghana has left to lead the delegation to the US-Africa Leaders’ Summit.',
		'The President of Ghana travelled to the US-Africa Summit.'
	])('%s', (text) => {
		expect(pairsOf(read(text))).toContain(undirected('GHA-USA'));
		expect(pairsOf(read(text))).not.toContain(undirected('AFRICA-GHA'));
		expect(read(text).drafts.every(({ type }) => type === 'summit')).toBe(true);
	});

	test('a state before the event is where it goes', () => {
		const told = read('The President of Ghana will fly to Lithuania for the NATO Summit.');
		expect(told.drafts.some(({ type, pairs }) => type === 'visit' && pairs.length > 0)).toBe(true);
	});
});

describe('an event that is ahead is not what is told', () => {
	test.each([
		'The foreign ministers of Peru and Kenya met in Oslo before the G20 summit in Rome.',
		'Los cancilleres de Perú y Kenia se reunieron en Oslo antes de la cumbre del G20 en Roma.'
	])('%s', (text) => {
		expect(pairsOf(read(text))).toEqual(all('KEN-PER'));
		expect(venues(text)).toEqual(['NOR']);
	});

	test('those who took part in a meeting that somebody hosted came to the host', () => {
		const text =
			'A meeting was held before the Gulf summit in Riyadh. In the meeting hosted by Manama, the foreign ministers of Oman, Kuwait and Qatar participated.';
		expect(pairsOf(read(text)).sort()).toEqual(all('BHR-OMN', 'BHR-KWT', 'BHR-QAT'));
	});
});

describe('where it was held', () => {
	test('not where an earlier round was', () => {
		const text =
			'26 November 2019\n\nPeru and Chile on Tuesday began their third round of talks on trade.\n\nThe two countries held the first meeting in Oslo in March.';
		expect(venues(text)).toEqual([null]);
	});

	test.each([
		[
			'JPN',
			'Peru and Japan signed a treaty. It was signed at the Ministry of Foreign Affairs of Japan.'
		],
		['GHA', 'Nigeria and Ghana held talks at the Ministry of Defence of Ghana on Monday.'],
		['CHE', 'The ministers of Peru and Kenya met in Geneva for talks on trade.'],
		['CHE', 'The ministers of Peru and Kenya met in Geneva from 5 to 7 May.']
	])('%s: %s', (country, text) => {
		expect(venues(text)).toEqual([country]);
	});

	test('a ministry that speaks is no place', () => {
		const text = 'Nigeria and Ghana held talks, officials at the Ministry of Defence of Peru said.';
		expect(venues(text)).not.toContain('PER');
	});
});

test('a charter is no party', () => {
	const text =
		'The foreign ministers of Peru and Kenya held talks under the Charter of the United Nations and agreed with the United Nations Charter.';
	expect(pairsOf(read(text))).toEqual(all('KEN-PER'));
});

test('a bare state at the head of a Turkish sentence receives', () => {
	const text = 'Türkiye, 7 Haziran’da Peru Dışişleri Bakanı Ana Soto’yu ağırladı.';
	expect(pairsOf(read(text))).toEqual(all('PER-TUR'));
});

test('a name is whole over the end of a line', () => {
	const text =
		'A summit on Somalia took place at the conference centre in the town of\nGeneva on September 23. It was attended by the heads of the African\nUnion, the League of Arab States and the Organization of the Islamic\nCooperation, and by the Presidents of Kenya, of Uganda and of the\nrepublics of Ghana and Mali, who had come for it from the whole of the\ncontinent.';
	expect(pairsOf(read(text))).toContain(undirected('AFRICAN_UNION-CHE'));
});

describe('some sentences on', () => {
	test('who is in attendance is at the event of which the text speaks', () => {
		const text =
			'The Prime Minister of Fiji is attending the 48th Ocean Conference, held in Barbados. The conference will run for three days. Its theme is resilience. The President of Kenya and the President of Ghana are among the guests in attendance.';
		expect(pairsOf(read(text)).sort()).toEqual(all('BRB-FJI', 'BRB-GHA', 'BRB-KEN'));
	});

	test('a list of attendees showed who was present', () => {
		const text =
			'The 9th Ocean Summit, opened by US President Joe Biden, began in Los Angeles. The list of summit attendees showed the presence of Suriname President Ann Soto, Guyana President Bob Lee and Belize Prime Minister Cal Roe.';
		expect(pairsOf(read(text)).sort()).toEqual(all('SUR-USA', 'GUY-USA', 'BLZ-USA'));
	});
});

test('a headline over lines of one width is none of them', () => {
	const text =
		'FAO office to open in Lima\nBy Ana Soto\nThe negotiations on the opening of the partnership office have been\nin their final stage for some weeks, as was said at the ministry of\nthe country on Monday. Peruvian Agriculture Minister Juan Perez met with the\nDirector General of FAO Mario Rossi, within the work of the second\nconference on nutrition and spoke of what had been done until then.';
	expect(pairsOf(read(text))).toContain(undirected('FAO-PER'));
});

test('what is said of several is no agreement of theirs', () => {
	const text =
		'Peru’s Foreign Minister met the Foreign Minister of Chile. The importance of enhancing joint initiatives among Peru, Chile and Kenya within the framework, at both ministerial and parliamentary levels, was emphasized.';
	expect(pairsOf(read(text))).toEqual(all('CHL-PER'));
});
