import { expect, describe, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();
const wanted = (...all: string[]) => all.map(undirected).sort();

describe('whose commitment somebody stresses whose state nobody tells', () => {
	const met =
		'On Monday Minister Paul Harris held a number of bilateral meetings with his counterparts from the region including Kenya and Peru. ';
	test('it is his own', () => {
		expect(pairs(`${met}He emphasised Poland's commitment to clean seas.`)).toEqual(
			wanted('POL-KEN', 'POL-PER')
		);
	});

	test('not where the sentence says who stresses it', () => {
		expect(
			pairs(`${met}The President of Kenya emphasised Kenya's commitment to clean seas.`).filter(
				(pair) => pair.includes('POL')
			)
		).toEqual([]);
	});

	test('nor where somebody else praises it', () => {
		expect(
			pairs(`${met}He praised Poland's commitment to clean seas.`).filter((pair) =>
				pair.includes('POL')
			)
		).toEqual([]);
	});
});

test('our minister, known by name, and my counterparts', () => {
	expect(
		pairs(
			'In New York habe ich unseren Außenminister Heiko Maas begleitet. Ich führte Gespräche mit meinen Amtskollegen aus Norwegen und Peru.'
		)
	).toEqual(wanted('DEU-NOR', 'DEU-PER'));
});

test('the Pope is of no other state than his own', () => {
	expect(pairs('Der Papst empfing am Montag in Rom den Präsidenten von Peru.')).toEqual(
		wanted('VAT-PER')
	);
});
