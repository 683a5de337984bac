import { describe, expect, test } from 'vitest';
import { compileDateContexts } from '#lib/pipeline/04-date/contexts.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { readLexicon } from '../../scripts/lexicon-files.ts';

const contexts = compileDateContexts(Object.values(readLexicon().languages));

/** What stands before a date, by what it says of it; then what says nothing. */
const CASES = [
	[
		'ahead',
		'held talks ahead of the summit in Lima on ',
		'held talks after the summit in Lima on '
	],
	['ahead', 'beriet im Vorfeld des Gipfels in Lima am ', 'beriet nach dem Gipfel in Lima am '],
	['ahead', 's’est entretenu à la veille du sommet du ', 's’est entretenu lors du sommet du '],
	['follows', 'The visit follows that of the minister in ', 'The minister visited Lima in '],
	['follows', 'Kunjungan ini menindaklanjuti pertemuan di Lima pada ', 'Ia mengunjungi Lima pada '],
	['recalled', 'Hai bên nhắc lại chuyến thăm ', 'Hai bên hội đàm ngày '],
	['recalled', 'Министры, напомнив о визите в ', 'Министры обсудили визит в '],
	['sinceTaking', 'kunjungan pertama sejak dilantik pada ', 'kunjungan pertama pada '],
	['sinceTaking', 'первый визит с момента избрания в ', 'первый визит в '],
	['law', 'закон от ', 'заявление от '],
	['betweenDays', 'kunjungan antara tanggal ', 'kunjungan tanggal '],
	['pageLabel', 'Дата публикации: ', 'Датский министр: '],
	['pageLabel', 'Yayın tarihi: ', 'Zirve tarihi: '],
	['pageLabel', 'Ngày đăng: ', 'Ngày hội nghị: '],
	['follows', 'La visita fa seguito a quella di ', 'La visita si è svolta il '],
	['scheduled', 'the ministerial scheduled to be held in Accra', 'the ministerial held in Accra'],
	['scheduled', 'la réunion qui se tiendra à Lomé', 'la réunion qui s’est tenue à Lomé'],
	['scheduled', 'встреча, которая состоится', 'встреча состоялась'],
	['said', 'the ministry announced on ', 'the ministry signed on '],
	['said', 'revelou esta ', 'visitou esta '],
	[
		'recalled',
		'Das Ministerium erinnerte an den Besuch von ',
		'Das Ministerium bereitete den Besuch vor, den '
	],
	['aim', 'bis zum Jahr ', 'im Jahr '],
	['boundary', 'ties since the ', 'talks on the '],
	['sinceTaking', 'his first since he took office in ', 'his first visit in '],
	['founded', 'relazioni diplomatiche nel ', 'relazioni commerciali nel '],
	['law', 'la Constitution du ', 'la réunion du '],
	['numberedLaw', 'la loi organique n° 2018-102 du ', 'la réunion n° 3 du '],
	['pageLabel', 'Fecha de publicación: ', 'La fecha de la cumbre: '],
	['pageLabel', '등록일 ', '회의는 ']
] as const;

describe('the words beside a date say what it is the date of', () => {
	test.each(CASES)('%s: %s', (kind, yes, no) => {
		expect(contexts[kind].test(straight(yes))).toBe(true);
		expect(contexts[kind].test(straight(no))).toBe(false);
	});
});

/** As the engine has a text: folded, its apostrophes straight. */
function straight(text: string): string {
	return fold(text.replaceAll('’', "'"));
}
