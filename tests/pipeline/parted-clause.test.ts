import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text)).sort();

test('behind a verb in two halves and a comma stands another clause: its list is not where somebody arrives', () => {
	expect(
		pairs(
			'Aus Russland reist Außenminister Sergej Lawrow an, auch die übrigen werden in Bonn vertreten sein: Peru, Kenia und Malta.'
		).filter((pair) => pair.includes('RUS'))
	).toEqual([]);
});

test('where somebody arrives stands before the second half', () => {
	expect(pairs('Der peruanische Präsident traf am Montag zu einem Besuch in Kenia ein.')).toEqual([
		undirected('PER-KEN')
	]);
});
