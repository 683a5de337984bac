import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const pairsIn = (text: string) => [
	...new Set(
		read(text, { published: '2024-03-05' }).drafts.flatMap(({ pairs }) =>
			pairs.map(({ source, target }) => [source, target].sort().join('-'))
		)
	)
];

const MET = {
	en: 'The President of Ghana met the President of Peru in Lima.',
	fr: 'Le président du Ghana a rencontré le président du Pérou à Lima.',
	es: 'El presidente de Ghana se reunió con el presidente de Perú en Lima.',
	pt: 'O presidente do Gana reuniu-se com o presidente do Peru em Lima.',
	it: 'Il presidente del Ghana ha incontrato il presidente del Perù a Lima.',
	de: 'Der Präsident von Ghana traf in Lima den Präsidenten von Peru.'
};

test.each([
	[
		MET.en,
		'The President of Peru stressed the importance of the dialogue with the European Union.'
	],
	[
		MET.en,
		'The President of Peru recalled the long years that went into the negotiations between Kenya and Norway.'
	],
	[MET.fr, "Le président du Pérou a souligné l'importance du dialogue avec l'Union européenne."],
	[MET.fr, "Le président du Pérou a fait référence à l'accord entre le Kenya et la Norvège."],
	[MET.es, 'El presidente de Perú subrayó la importancia del diálogo con la Unión Europea.'],
	[
		MET.pt,
		'O presidente do Peru destacou a necessidade de avanços nas negociações entre o Mercosul e a União Europeia.'
	],
	[
		MET.pt,
		'O presidente do Peru e o presidente do Gana trocaram elogios sobre o processo de paz entre o Quênia e a Noruega.'
	],
	[MET.it, "Il presidente del Perù ha sottolineato l'importanza del dialogo con l'Unione Europea."],
	[
		MET.de,
		'Der Präsident von Peru verwies auf die langen Mühen bei den Verhandlungen zwischen Kenia und Norwegen.'
	]
])('what two sides speak of is no engagement beside theirs: %s %s', (met, said) => {
	expect(pairsIn(`${met} ${said}`)).toEqual(['GHA-PER']);
});

test.each([
	[`${MET.en} He also signed the agreement with Kenya.`, 'GHA-KEN'],
	[`${MET.en} The talks between Kenya and Norway began on Monday.`, 'KEN-NOR'],
	[`${MET.en} On 4 March he took part in the talks with Norway.`, 'GHA-NOR'],
	[`${MET.fr} Les négociations entre le Kenya et la Norvège ont repris lundi.`, 'KEN-NOR'],
	['The cabinet of Ghana approved the agreement between Ghana and Norway.', 'GHA-NOR'],
	['O ministro do Gana falou das negociações com o Peru.', 'GHA-PER']
])('what is told by itself stays: %s', (text, pair) => {
	expect(pairsIn(text)).toContain(pair);
});
