import { expect, test } from 'vitest';
import { cityNames } from '../../scripts/city-names.ts';

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

test('a city is called as its language writes it, where that is known', () => {
	expect(cityNames(cities, towns, gazetteer, 'ko')).toEqual([
		['gn:1', '서울'],
		['gn:2', '아바나']
	]);
	expect(cityNames(cities, towns, gazetteer, 'es')).toEqual([['gn:2', 'La Habana']]);
	expect(cityNames([], towns, gazetteer, 'ko')).toEqual([]);
});
