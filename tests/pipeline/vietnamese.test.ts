import { describe, expect, test } from 'vitest';
import { datesIn } from '#lib/pipeline/04-date/grammar.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { lexicon, pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();

describe('Vietnamese', () => {
	test.each([
		['Thủ tướng Cộng hoà Ba Lan thăm chính thức Ghana.', 'POL-GHA'],
		['Thủ tướng Cộng hòa Ba Lan thăm chính thức Ghana.'.normalize('NFD'), 'POL-GHA'],
		['Thủ tướng Ghana tiếp Ngoại trưởng Peru, tại Accra.', 'GHA-PER'],
		['Peru và Ghana đã ký Bản ghi nhớ về thủy sản.', 'PER-GHA'],
		[
			'Bộ trưởng Bộ Công thương Việt Nam Lê Minh Hoan và Bộ trưởng Bộ Năng lượng và mỏ Lào Bun Xay đã ký Bản ghi nhớ.',
			'VNM-LAO'
		],
		// The last syllable of his name is a verb by itself.
		[
			'Chủ tịch nước Trương Tấn Sang tiếp Đại sứ các nước Peru, Ghana và Oman trình quốc thư.',
			'VNM-PER',
			'VNM-GHA',
			'VNM-OMN'
		],
		[
			'Đại sứ Peru Ana Rojas, Đại sứ Cộng hòa Mauritius Issop Patel và Đại sứ Oman Salim Ali đã lần lượt trình Quốc thư lên Tổng thống Ghana.',
			'PER-GHA',
			'MUS-GHA',
			'OMN-GHA'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test.each([
		'Peru và Ghana không ký Bản ghi nhớ về thủy sản.',
		'Nếu Peru và Ghana ký hiệp định thì giá sẽ giảm.',
		'Peru bác bỏ thông tin đã ký hiệp định với Ghana.',
		// Syllables of people's names.
		'Ông Nguyễn Đức Anh và bà Trần Hằng Nga đã gặp Bộ trưởng Pháp.',
		// To take part is not to visit.
		'Sinh viên Peru sang tham dự lễ hội ở Ghana.'
	])('nothing is told by: %s', (text) => {
		expect(pairs(text)).toEqual([]);
	});

	test.each([
		['ngày 12 tháng 5 năm 2023', ['12/5/2023']],
		['tháng 5/2023', ['-/5/2023']],
		['sáng 12/5', ['12/5/-']],
		['từ ngày 12 đến ngày 14/10/2024', ['12/10/2024', '14/10/2024']],
		['từ ngày 28-29/3', ['28/3/-', '29/3/-']]
	])('%s', (text, days) => {
		const tables = lexicon.language('vi');
		const found = tables
			? datesIn(text, fold(text), { start: 0, end: text.length }, tables.dates)
			: [];
		expect(
			found
				.flatMap(({ from, to }) => [from, ...(to ? [to] : [])])
				.map(({ day, month, year }) => [day, month, year].map((part) => part ?? '-').join('/'))
		).toEqual(days);
	});
});
