import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('whose a German verb is', () => {
	test.each([
		// Whom the clause before the verb names goes nowhere.
		[
			'Nachdem sie am Mittag Ghanas Premierministerin empfangen hat, reist die norwegische Ministerpräsidentin am Nachmittag nach Peru.',
			'GHA-NOR',
			'NOR-PER'
		],
		// Its subject is a pronoun, and whoever opens the sentence is its object.
		[
			'Der norwegische Außenminister Per Dahl reist nach Ghana. Auch die Präsidentin von Chile wird er dort treffen.',
			'GHA-NOR',
			'CHL-NOR'
		],
		[
			'Die norwegische Außenministerin reist nach Ghana. Den Außenminister von Peru wird sie dort treffen.',
			'GHA-NOR',
			'NOR-PER'
		],
		// The second half may stand behind a name with an initial.
		[
			'Am 14. Mai kamen der Botschafter von Peru in Norwegen, José K. Ruiz, und Vizekanzler Ola Dahl im Palais der Stadt zu einem Gespräch unter vier Augen zusammen.',
			'NOR-PER'
		],
		// A clause of its own has a subject of its own.
		[
			'Der türkische Präsident spricht Drohungen aus, während Norwegen den Präsidenten Ghanas zu einem Gespräch empfängt.',
			'GHA-NOR'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test('a clause without a subject of its own has that of the sentence', () => {
		const text =
			'„Wir arbeiten zusammen", sagte der norwegische Ministerpräsident, nachdem er den Präsidenten Ghanas in Oslo empfangen hatte.';
		expect(pairs(text)).toEqual(expected('GHA-NOR'));
	});
});

describe('of whom a sentence goes on to tell', () => {
	test('the latter is the last of those before', () => {
		const text =
			"La présidente du Pérou a rencontré lundi le président du Ghana. Celui-ci s'est rendu ensuite au Chili.";
		expect(pairs(text)).toEqual(expected('GHA-PER', 'CHL-GHA'));
	});

	test('a noun among other things in a list of states is no deed of theirs', () => {
		const text =
			"La ministre du Pérou a évoqué la lutte contre la pauvreté, l'Ukraine, la Syrie, l'Irak et l'accord de Paris.";
		expect(pairs(text)).toEqual([]);
	});

	test('those who were at a reception came to whoever received', () => {
		const text =
			'Le Premier ministre norvégien a reçu au château une douzaine de dirigeants. Le repas a été servi à midi. La présidente du Pérou, le président du Ghana et le ministre du Chili participaient à ce dîner.';
		expect(pairs(text)).toEqual(expected('NOR-PER', 'GHA-NOR', 'CHL-NOR'));
	});

	test('somebody else who was there is no guest', () => {
		const text =
			"Il Presidente norvegese ha ricevuto ieri la presidente del Perù. Erano presenti il ministro degli Esteri del Perù e l'ambasciatore del Perù in Norvegia.";
		expect(pairs(text)).toEqual(expected('NOR-PER'));
	});

	test('a state that is left out is no party', () => {
		const text =
			"Lundi, pour les pays de l'Union hormis le Ghana, le Premier ministre péruvien a rencontré le ministre du Chili.";
		expect(pairs(text)).toEqual(expected('CHL-PER'));
	});
});

describe('the halves of a german verb', () => {
	test('an article is no half of it', () => {
		const { drafts } = read(
			'Beim Treffen mit dem peruanischen Minister wollte der norwegische Minister die Beziehungen auf ein höheres Niveau bringen.'
		);
		expect(drafts.filter(({ type }) => type === 'visit')).toEqual([]);
	});

	test('the second half ends its clause', () => {
		const text =
			'Am Montag traf der peruanische Außenminister in Oslo ein und besuchte eine Schule.';
		expect(pairs(text)).toEqual(expected('NOR-PER'));
	});

	test('whom somebody received is listed behind a colon', () => {
		const text = `Am Montag empfing der norwegische Ministerpräsident drei neue Botschafter:
- Ana Pérez, Botschafterin von Peru
- Luis Soto, Botschafter der Republik Chile
- Kofi Mensah, Botschafter von Ghana.
Das Treffen dauerte eine Stunde.`;
		expect(pairs(text)).toEqual(expected('NOR-PER', 'CHL-NOR', 'GHA-NOR'));
	});
});

describe('what is spoken of, and who is meant by two offices', () => {
	test.each([
		[
			'The Foreign Minister of Norway met his counterpart from Peru in Oslo. He welcomed the agreement between Kenya and Ghana.',
			'NOR-PER'
		],
		[
			'Le ministre de la Défense de Norvège Per Dahl a eu lundi à Oslo des rencontres bilatérales avec le vice-Premier ministre péruvien et ministre de la Défense Luis Soto, et le vice-Premier ministre ghanéen et ministre de la Défense Kofi Mensah.',
			'NOR-PER',
			'GHA-NOR'
		],
		[
			'Le ministre des Affaires étrangères du Pérou est dans la capitale ghanéenne depuis mardi.',
			'GHA-PER'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});
});
