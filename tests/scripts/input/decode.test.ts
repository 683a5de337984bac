import { expect, test } from 'vitest';
import { decode } from '../../../scripts/input/decode.ts';
import { READERS } from '../../../scripts/input/formats.ts';
import { encodeSingle } from '../../hostile/encode.ts';

const RUSSIAN = 'Россия и Китай подписали соглашение в Пекине 3 мая 2024 года.';
const TURKISH = 'Türkiye ile Yunanistan dışişleri bakanları 3 Mayıs’ta Ankara’da görüştü.';
const ARABIC = 'وقعت مصر والسودان اتفاقية في القاهرة في 3 مايو 2024.';

test.each([
	['windows-1251', RUSSIAN],
	['windows-1251', 'МИД: «Россия и Китай – соседи»'],
	['koi8-r', RUSSIAN],
	['windows-1254', TURKISH],
	['windows-1256', ARABIC],
	['windows-1252', 'France and Germany signed an “agreement” – on 3 May 2024… for €5m'],
	[
		'windows-1252',
		"L'Italie et la France ont signé un accord. Le ministre connaît « Noël » à Nîmes."
	],
	['windows-1252', 'Die größte Straße führt nach Österreich, sagte der dänische Minister Bødskov.'],
	['windows-1252', 'È perché la città più bella è là: così dirà.']
])('%s is told from the others: %s', (encoding, text) => {
	expect(decode(encodeSingle(text, encoding))).toEqual({
		text,
		warnings: [`not UTF-8: read as ${encoding}`]
	});
});

test('the encoding that a page names is taken, unless it cannot be its own', async () => {
	// Too little to guess by.
	const page = (name: string) => encodeSingle(`<meta charset="${name}"><p>Ёлка</p>`, 'koi8-r');
	expect((await READERS['.html']?.(page('KOI8-R')))?.text).toContain('Ёлка');
	for (const wrong of ['utf-8', 'no-such', 'utf-16le'])
		expect((await READERS['.html']?.(page(wrong)))?.warnings).toHaveLength(1);
});
