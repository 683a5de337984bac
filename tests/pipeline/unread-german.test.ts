import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('what unread German pages taught', () => {
	test.each([
		// In Switzerland and Liechtenstein there is no ß.
		['Der peruanische Aussenminister begrüsste in Lima den norwegischen Amtskollegen.', 'NOR-PER'],
		// A capital behind a counterpart says whose.
		[
			'Die norwegische Außenministerin hieß ihren Amtskollegen aus Lima in Oslo willkommen.',
			'NOR-PER'
		],
		// The dot of a day ends no clause.
		[
			'Der Präsident Perus stattet am 15. und 16. Mai der Republik Ghana einen offiziellen Besuch ab.',
			'PER-GHA'
		],
		['Am Dienstag flog der peruanische Außenminister nach Oslo weiter.', 'NOR-PER'],
		['Die Präsidentin Perus und ihre Minister besuchen am Montag Ghana.', 'GHA-PER'],
		// A capital behind a delegation says whose.
		['Der norwegische Außenminister empfing eine Delegation aus Lima.', 'NOR-PER'],
		['Am Montag machte die peruanische Ministerin in Oslo Halt.', 'NOR-PER'],
		// The place of a passive without host.
		['Die Präsidentin Perus ist am Donnerstag in Oslo empfangen worden.', 'NOR-PER']
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test('whoever received in another state is not received by it', () => {
		expect(pairs('Die Präsidentin Perus hat in Oslo Landsleute empfangen.')).toEqual([]);
	});

	test('with whom somebody spoke is not whose text it is', () => {
		const text =
			'Außenministerin Annalena Baerbock traf in Oslo ihren norwegischen Amtskollegen. Zuvor hatte sie in Jerewan mit Ministerpräsident Paschinjan gesprochen.';
		expect(pairs(text)).toContain(undirected('DEU-NOR'));
	});

	test('compounds of a sector', () => {
		const { drafts } = read(
			'Der peruanische Außenminister unterzeichnete mit Norwegen ein Verkehrsabkommen.'
		);
		expect(drafts[0]?.sectors.map(({ id }) => id)).toEqual(['transport-logistics']);
	});
});

test('what kind of state it is belongs to its name behind the adjective; letters are handed to whoever receives', () => {
	expect(
		pairs(
			'Am Freitag hat Bundespräsident Gauck drei Botschafter zur Entgegennahme ihrer Beglaubigungsschreiben empfangen.\n\n• den Botschafter der Kirgisischen Republik, Bolot Otunbaev,\n• den Botschafter der Portugiesischen Republik, Luís Sampaio.'
		)
	).toEqual(expected('DEU-KGZ', 'DEU-PRT'));
});
