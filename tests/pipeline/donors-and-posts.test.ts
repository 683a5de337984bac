import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => [...pairsOf(read(text))].sort();
const expected = (...all: string[]) => all.map(undirected).sort();

describe('donors', () => {
	const GIVERS =
		'Norway has donated ten million euros to Malta. Peru has donated a field hospital to Malta. ';

	test('each gives to the one state that the others name', () => {
		const text = `Aid for Malta\n\n${GIVERS}Ghana has donated two water pumps.`;
		expect(pairs(text)).toEqual(expected('NOR-MLT', 'PER-MLT', 'GHA-MLT'));
	});

	test('French as well', () => {
		const text =
			"Aide d'urgence à Malte\n\nLa Norvège a accordé dix millions d'euros à Malte. Le Pérou a offert un hôpital de campagne à Malte. Le Ghana a débloqué deux millions d'euros pour les sans-abri.";
		expect(pairs(text)).toEqual(expected('NOR-MLT', 'PER-MLT', 'GHA-MLT'));
	});

	test.each([
		[
			'they are no list where only two give',
			'Aid for Malta\n\nNorway has donated ten million euros to Malta. Ghana has donated two water pumps.',
			['NOR-MLT']
		],
		[
			'nor where the others give to several states',
			'Aid for Malta\n\nNorway has donated ten million euros to Malta. Peru has donated a hospital to Kenya. Ghana has donated two water pumps.',
			['NOR-MLT', 'PER-KEN']
		],
		[
			'who gives nothing is none of them',
			`Aid for Malta\n\n${GIVERS}Ghana has not donated anything.`,
			['NOR-MLT', 'PER-MLT']
		]
	])('%s', (_, text, wanted) => expect(pairs(text)).toEqual(expected(...wanted)));
});

describe('posts', () => {
	test('ambassadors in a row of capitals are sent by nobody whom the sentence names', () => {
		const text =
			"Roma. Alla riunione, presieduta dal ministro degli Esteri italiano, hanno partecipato gli ambasciatori a Lima (Perù), Accra (Ghana), Oslo (Norvegia) e La Valletta (Malta), nonché i direttori per l'area (Nairobi e Lusaka).";
		expect(pairs(text)).toEqual([]);
	});

	test('but whose ambassadors they are is told', () => {
		const text =
			'Il ministro degli Esteri italiano ha ricevuto gli ambasciatori di Perù, Ghana e Norvegia a Roma.';
		expect(pairs(text)).toEqual(expected('ITA-PER', 'ITA-GHA', 'ITA-NOR'));
	});
});

describe('a region and its states in brackets', () => {
	test.each([
		[
			'Le ministre japonais se rendra à Lima, dans les pays nordiques (Suède et Norvège) du 4 au 8 juillet, puis au Ghana du 22 au 25 juillet.',
			['JPN-PER', 'JPN-SWE', 'JPN-NOR', 'JPN-GHA']
		],
		[
			'Il ministro giapponese si recherà a Lima, nei Paesi baltici (Estonia, Lettonia e Lituania) e in Ghana.',
			['JPN-PER', 'JPN-EST', 'JPN-LVA', 'JPN-LTU', 'JPN-GHA']
		]
	])('%s', (text, wanted) => expect(pairs(text)).toEqual(expected(...wanted)));
});

describe('lines of a roll', () => {
	const LINES = [
		'Norvège: le roi Harald.',
		'Ghana: la présidente Ama Boateng, ainsi que les ministres des Affaires étrangères Kofi Mensah, de la Défense Yaw Owusu et de la Culture Abena Asante.',
		'Malte: le président Ġorġ Borg et la ministre Maria Vella. (Le prochain président ne fera pas le déplacement.)',
		'Pérou: le président Luis Rojas.'
	];

	test('may be long, end in a stop and have a remark behind', () => {
		const text = `Les funérailles du président du Kenya\n\nLes dirigeants ont annoncé leur présence aux funérailles du président du Kenya. Voici la liste.\n\n${LINES.join('\n\n')}`;
		expect(pairs(text)).toEqual(expected('KEN-NOR', 'KEN-GHA', 'KEN-MLT', 'KEN-PER'));
	});
});

describe('Italian', () => {
	test('a meeting that was concluded is no agreement', () => {
		const text =
			"L'incontro tra la ministra del Ghana e il ministro della Norvegia si è concluso con un brindisi.";
		expect(read(text).drafts.map(({ type }) => type)).not.toContain('agreement');
	});

	test("counterparts are nobody's in particular", () => {
		const text =
			'Il ministro degli Esteri norvegese ha parlato del Ghana. Nei prossimi giorni il ministro avrà colloqui telefonici con gli omologhi.';
		expect(pairs(text)).toEqual([]);
	});

	test('whom somebody heard on the telephone he spoke with', () => {
		expect(pairs("Il ministro degli Esteri norvegese ha sentito l'omologo ghanese.")).toEqual(
			expected('NOR-GHA')
		);
	});
});

describe('topics end where an office begins', () => {
	test('a list whose office stands before it is no topic', () => {
		const text =
			'Dopo i colloqui sulla guerra in Ucraina, i ministri degli Esteri di Ghana, Norvegia, Malta, Kenya e Perù si sono riuniti a Lima.';
		expect(pairs(text)).not.toContain(undirected('GHA-UKR'));
		expect(
			new Set(read(text).drafts.flatMap(({ parties }) => parties.map(({ party }) => party)))
		).toEqual(new Set(['GHA', 'NOR', 'MLT', 'KEN', 'PER']));
	});
});

describe('who led one party and later another', () => {
	test('is of the one whose office stands right before the name', () => {
		const text =
			'Accra, le 3 mai 2024. Le Premier ministre ghanéen a rencontré à Accra ses homologues belge, Alexander De Croo, et néerlandais, Mark Rutte.';
		expect(pairs(text)).toEqual(expected('GHA-BEL', 'GHA-NLD'));
	});
});
