import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const all = (...pairs: string[]) => pairs.map(undirected).sort();

describe('a meeting without a name is held by whoever called it', () => {
	test.each([
		'The Norwegian Minister of Health hosted a meeting in Oslo with officials from several countries, including Peru, Kenya and Nepal.',
		'The Norwegian Minister of Health held a meeting on vaccines. The meeting had representatives from Peru, Kenya and Nepal.',
		'Norway gathered ministers of five states in Oslo on Monday. Present were ministers from Peru, Kenya and Nepal.',
		'Oslo played host to health ministers from Peru, Kenya and Nepal for talks on vaccines.',
		'The Norwegian minister chaired a meeting on fisheries. Peru, Kenya and Nepal took part.'
	])('%s', (text) => {
		const told = read(text);
		expect(pairsOf(told).sort()).toEqual(all('NOR-PER', 'NOR-KEN', 'NOR-NPL'));
		expect(told.drafts).toHaveLength(1);
	});

	test('not where two are brought together by a third: they meet each other too', () => {
		const text = 'Norway hosted the foreign ministers of Peru and Kenya for talks.';
		expect(pairsOf(read(text)).sort()).toEqual(all('NOR-PER', 'NOR-KEN', 'PER-KEN'));
	});
});

describe('whoever is meant by a plural behind "with" is the other side', () => {
	test.each([
		'Norway signed agreements with several countries on Monday, including Peru and Kenya.',
		'Norway signed agreements with two states: Peru and Kenya.',
		'Norvège : le ministre norvégien a signé des accords avec deux pays, dont le Pérou et le Kenya.',
		'Noruega firmó acuerdos con varios países, entre ellos Perú y Kenia.'
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(all('NOR-PER', 'NOR-KEN'));
	});

	test('not whoever is only an example of something else', () => {
		const text = 'Norway signed an agreement with Peru on crops, including those of Kenya.';
		expect(pairsOf(read(text))).toEqual(all('NOR-PER'));
	});
});

test('whoever announced it, behind the last of a list, is none of them', () => {
	const text = 'Norway signed a treaty with Peru and Kenya, the Swedish Foreign Ministry said.';
	expect(pairsOf(read(text)).sort()).toEqual(all('NOR-PER', 'NOR-KEN'));
});

test('the members named are the other side, not their bloc', () => {
	const text = 'The Prime Minister of Norway met with leaders of ASEAN countries, including Laos.';
	expect(pairsOf(read(text))).toEqual([undirected('NOR-LAO')]);
});

test('those in attendance came to the meeting, and to whoever hosts it', () => {
	const text =
		'The meeting of officials takes place in Oslo, with Norway, Peru, Kenya, Nepal and Fiji in attendance.';
	expect(pairsOf(read(text)).sort()).toEqual(all('NOR-PER', 'NOR-KEN', 'NOR-NPL', 'NOR-FJI'));
});

test('what a corridor joins does nothing for one another', () => {
	const text = 'Norway and Peru signed a treaty on the Kenya-Uganda-Rwanda railway project.';
	expect(pairsOf(read(text))).toEqual([undirected('NOR-PER')]);
});

test('a courtesy call is paid where the envoy is posted', () => {
	const text = 'The Kenyan minister spoke in a courtesy call with the Ambassador of Norway.';
	expect(read(text).drafts[0]?.venue?.country).toBe('KEN');
});

test('another round of a series is not the one that the text tells', () => {
	const text =
		'Norway hosted the Tea Leaders Summit in Oslo. It was attended by Peru, Kenya and Nepal. They were pleased. Fiji is scheduled to host the next Tea Leaders Summit.';
	expect(pairsOf(read(text)).sort()).toEqual(all('NOR-PER', 'NOR-KEN', 'NOR-NPL'));
});

describe('who came to a summit, as Spanish and Portuguese pages list them', () => {
	test.each([
		'La XL Cumbre del SICA se celebró en Managua, Nicaragua. Asistieron los presidentes de Honduras, Ana Rojas; Panamá, Luis Soto, y Guatemala, Juan Paz. Asimismo, el ministro de Relaciones Exteriores de Costa Rica, Enrique Mora, y la canciller de Belice, Eva Díaz.',
		'Se celebró en Antigua la XL Cumbre del SICA. En ella participaron los presidentes de Honduras, Panamá, Costa Rica y Belice, con Guatemala como anfitriona.'
	])('%s', (text) => {
		const [summit, ...others] = read(text).drafts;
		const host = text.includes('Managua') ? 'NIC' : 'GTM';
		const came = ['HND', 'PAN', 'CRI', 'BLZ', ...(host === 'NIC' ? ['GTM'] : [])];
		expect(summit?.type).toBe('summit');
		expect(others).toEqual([]);
		expect(pairsOf(read(text)).sort()).toEqual(
			came.map((guest) => undirected(`${host}-${guest}`)).sort()
		);
	});

	test('a numbered summit is one without capitals, in a town of the state behind it', () => {
		const text =
			'A XII cimeira da CPLP começou em Santa Maria, ilha do Sal, Cabo Verde. A foto de família contou com a presença do Presidente de Angola, João Paz; o Presidente do Brasil, Rui Dias, e o Presidente de Moçambique, Ivo Reis.';
		expect(pairsOf(read(text)).sort()).toEqual(all('CPV-AGO', 'CPV-BRA', 'CPV-MOZ'));
	});

	test('a sentence in which officials do something is no list', () => {
		const text =
			'La XL Cumbre del SICA se celebró en Managua, Nicaragua. Asistieron los presidentes de Honduras, Panamá y Guatemala. Más tarde el canciller de Noruega y la ministra de Perú lamentaron desde lejos aquella larga ausencia.';
		expect(pairsOf(read(text)).sort()).toEqual(all('NIC-HND', 'NIC-PAN', 'NIC-GTM'));
	});

	test('members of a bloc that a text only lists did not come', () => {
		const text =
			'El presidente de Nepal viajará a Perú para la cumbre de la Alianza, integrada por Chile, Colombia y México.';
		expect(pairsOf(read(text))).toEqual(all('NPL-PER'));
	});
});

test('who chairs a conference for a bloc convened nothing', () => {
	const text =
		'The leaders of CARICOM and India met in Georgetown, Guyana, on 20 November 2024 for the CARICOM-India Summit. The Meeting, co-chaired by the Chair of the Conference of Heads of Government of CARICOM, Ana Reid, Prime Minister of Grenada, and Luis Rao, Prime Minister of India, was attended by the Heads of Government of Barbados, Dominica, Saint Lucia and Suriname.';
	expect(pairsOf(read(text)).filter((pair) => pair.includes('GRD'))).toEqual([]);
});

describe('a conference of the ministers of a bloc', () => {
	test.each([
		"Si è aperta oggi a Siracusa la riunione dei ministri dell'Agricoltura del G7, presieduta dal ministro italiano. Ai lavori partecipano i ministri di Canada, Francia e Giappone.",
		"A meeting of G7 agriculture ministers, chaired by Italy's minister, opened today in Syracuse. The ministers of Canada, France and Japan are taking part.",
		"Si è svolta a Siracusa la riunione dei ministri dell'Ambiente, presieduta dal ministro italiano. Hanno partecipato i ministri di Canada, Francia e Giappone."
	])('%s', (text) => {
		expect(pairsOf(read(text)).sort()).toEqual(all('ITA-CAN', 'ITA-FRA', 'ITA-JPN'));
	});
});
