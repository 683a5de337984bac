import { expect, test } from 'vitest';
import { cityNames } from '../../scripts/vite/city-names.ts';

const cities = [
	{ id: 'gn:1', geonames: 1 },
	{ id: 'gn:2', geonames: 2 },
	{ id: 'port', geonames: null }
];
const towns = [{ geonames: 2, names: { en: ['Havana'], es: ['La Habana', 'Habana'] } }];
const gazetteer = [
	[1, 'KOR', 127, 37.6, 0, 'PPLC', 'Seoul', 'Seúl', 'Сеул', '서울', '서울시', 'ソウル'],
	[2, 'CUB', -82.4, 23.1, 0, 'PPLC', 'Havana', '아바나']
] as const;

const seats = { KOR: ['Seúl', 'Casa Azul'], CUB: ['Palacio'] };
const sources = { towns, seats: {}, gazetteer };

test('a city is called as its language writes it, where that is known', () => {
	expect(cityNames(cities, sources, 'ko')).toEqual([
		['gn:1', '서울'],
		['gn:2', '아바나']
	]);
	expect(cityNames(cities, sources, 'es')).toEqual([['gn:2', 'La Habana']]);
	expect(cityNames([], sources, 'ko')).toEqual([]);
});

test('a seat of government gives its city its name, whatever the accents; a palace gives none', () => {
	expect(cityNames(cities, { ...sources, seats }, 'es')).toEqual([
		['gn:1', 'Seúl'],
		['gn:2', 'La Habana']
	]);
	expect(cityNames(cities, { ...sources, towns: [], seats }, 'es')).toEqual([['gn:1', 'Seúl']]);
	const accented = { ...seats, CUB: ['Hávana'] };
	expect(cityNames(cities, { ...sources, towns: [], seats: accented }, 'es')).toContainEqual([
		'gn:2',
		'Hávana'
	]);
});
