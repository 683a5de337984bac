import { describe, expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const all = (...wanted: string[]) => wanted.map(undirected).sort();

describe('whoever a sentence leaves out does what the next one tells too', () => {
	test.each([
		'ROMA - Il premier ha ricevuto a Palazzo Chigi il presidente tunisino Ben Youssef. Ha poi incontrato il primo ministro libico Salem Haddad. In serata cena con il presidente egiziano Omar Mansour.',
		'ROMA - A Palazzo Chigi il presidente del consiglio riceverà il presidente tunisino Ben Youssef. Mercoledì incontrerà il primo ministro libico Salem Haddad. Il giorno seguente colazione con il presidente egiziano Omar Mansour.'
	])('%s', (text) => {
		expect(pairs(text)).toEqual(all('ITA-TUN', 'ITA-LBY', 'ITA-EGY'));
	});

	test('whom another names anew does not', () => {
		const text =
			'ROMA - Il presidente tunisino Ben Youssef ha incontrato il premier libico Salem Haddad. Il premier libico ha poi incontrato il presidente egiziano Omar Mansour.';
		expect(pairs(text)).toEqual(all('TUN-LBY', 'LBY-EGY'));
	});
});

describe('those who came to the summit of a bloc', () => {
	test('stand behind words for being there', () => {
		const text =
			"La session extraordinaire de la Conférence des chefs d'Etat et de gouvernement de la Communauté économique des Etats de l'Afrique de l'Ouest (CEDEAO) s'est ouverte vendredi à Lomé. Sont présents à ce sommet les présidents du Mali, du Niger et du Bénin.";
		expect(pairs(text)).toEqual(all('TGO-MLI', 'TGO-NER', 'TGO-BEN'));
	});

	test('stand line by line below a numbered heading', () => {
		const text =
			"1. Le sommet de l'UEMOA s'est tenu à Lomé le 3 mai 2019.\n\n2. Étaient présents les chefs d'Etat suivants :\n\nS.E.M. Ali Soro, Président de la République du Mali\n\nS.E. Prof. Idrissa Ba, Président de la République du Niger\n\nS.E. Mme Awa Dossou, Présidente de la République du Bénin";
		expect(pairs(text)).toEqual(all('TGO-MLI', 'TGO-NER', 'TGO-BEN'));
	});
});

describe('what two others have between them is only spoken of', () => {
	test.each([
		"La ministre suisse a rencontré son homologue danois à Copenhague. Les discussions ont porté sur les accords entre la Suisse et l'Union européenne et sur la médiation entre l'Égypte et l'Éthiopie.",
		'Il ministro svizzero ha incontrato a Copenaghen il collega danese. Al centro i rapporti tra la Svizzera e l’Unione europea e la mediazione tra Egitto ed Etiopia.'
	])('%s', (text) => {
		expect(pairs(text)).toEqual(all('CHE-DNK'));
	});
});

describe('the state for which a text speaks', () => {
	test('shows by the parties of its ministers, whatever marks their letters have', () => {
		const text =
			'Außenministerin Eva Huber (ÖVP) hat am Montag in Kairo ihren ägyptischen Amtskollegen getroffen. Die Ministerin reist am Dienstag nach Jordanien.';
		expect(pairs(text)).toEqual(all('AUT-EGY', 'AUT-JOR'));
	});
});

describe('an aside in brackets', () => {
	test('tells nothing of those around it', () => {
		const text =
			'Al vertice a Lisbona sono presenti il premier spagnolo Juan Soto (atteso nel pomeriggio da Roma, dove incontrerà il Papa), quello maltese Karl Borg e quello sloveno Jan Novak.';
		expect(pairs(text)).toEqual(all('PRT-ESP', 'PRT-MLT', 'PRT-SVN'));
	});

	test('that says whose somebody is goes on doing so', () => {
		const text =
			'Le ministre suisse a rencontré ses homologues Anna Lind (Suède) et Jan Novak (Slovénie).';
		expect(pairs(text)).toEqual(all('CHE-SWE', 'CHE-SVN'));
	});
});

describe('offices that stand side by side', () => {
	test('of a list each have the holder behind their state', () => {
		const text =
			"Le ministre luxembourgeois Marc Weber s'est entretenu avec le ministre des Affaires étrangères du Sénégal, Ali Ndiaye, le ministre des Affaires étrangères de Guinée-Bissau, Rui Costa, et le vice-ministre du Ghana, Kofi Mensah.";
		expect(pairs(text)).toEqual(all('LUX-SEN', 'LUX-GNB', 'LUX-GHA'));
	});

	test('are none where somebody sent something', () => {
		const text =
			'Le ministre ghanéen a rencontré le ministre togolais. Le ministère a envoyé des secours au Pérou.';
		expect(pairs(text)).toEqual(all('GHA-TGO'));
	});
});

describe('a plural and those whom it means', () => {
	test('stand behind their own words', () => {
		const text =
			'Am Montag hatte der österreichische Außenminister in Genf Treffen mit Amtskolleginnen und Amtskollegen, etwa aus Ägypten, Katar und dem Oman.';
		expect(pairs(text)).toEqual(all('AUT-EGY', 'AUT-QAT', 'AUT-OMN'));
		expect(read(text).drafts.map(({ venue }) => venue?.country)).toEqual(['CHE', 'CHE', 'CHE']);
	});

	test('are the guests of a host, in place of their region', () => {
		const text =
			'Außenminister Jan Huber empfing am Mittwoch in Berlin die Außenminister aus Kasachstan, Usbekistan und Kirgistan. Das Treffen im Z5+1-Format fand in Berlin statt.';
		expect(pairs(text)).toEqual(all('DEU-KAZ', 'DEU-UZB', 'DEU-KGZ'));
	});
});

test('a heading amid a story is of its own side', () => {
	const text =
		'Der deutsche Kanzler traf in Astana den kasachischen Präsidenten.\n\nDer kasachische Präsident sagte, er erwarte mehr Handel.\n\nAuch Abkommen mit Usbekistan\n\nDer Kanzler flog danach weiter.';
	expect(pairs(text)).not.toContain(undirected('KAZ-UZB'));
});

test('stops with a weekday each are one journey', () => {
	const text =
		'Le ministre ghanéen se rendra en Égypte samedi, en Jordanie dimanche et au Pérou lundi.';
	expect(pairs(text)).toEqual(all('GHA-EGY', 'GHA-JOR', 'GHA-PER'));
});

test('each of those who offered something gave it, and whoever sent something else did not', () => {
	const text =
		"Une cérémonie s'est tenue à N'Djamena pour la réception de dons alimentaires offerts par le Pérou et la Norvège.";
	expect(pairs(text)).toEqual(all('TCD-PER', 'TCD-NOR'));
});

test('an Italian wire is of the day of its closing stamp', () => {
	const text =
		'(DIRE) Roma, 13 mag. – Il premier riceverà mercoledì 18 maggio a Palazzo Chigi il presidente tunisino Ben Youssef. (Rai/ Dire) 19:19 13-05-22';
	expect(read(text).drafts.map(({ date }) => date?.edtf)).toEqual(['2022-05-18']);
});
