import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

interface Passage {
	language: string;
	/** Talks that were held in a third country, where neither is the guest, with `{day}` for the month and day and `{year}` for the year with its words. */
	held: string;
	/** The year as it stands in the text, with what belongs to it. */
	year: string;
	/** The same two, and that their meeting did not take place. */
	cancelled: string;
	/** Two countries as the text writes them, with articles where they have some. */
	names: readonly [string, string];
	boilerplate: string;
}

const PASSAGES: readonly Passage[] = [
	{
		language: 'en',
		held: 'On 6 May 2024, the Foreign Minister of Ghana met with the Foreign Minister of Norway in Vienna. They discussed renewable energy.',
		year: ' 2024',
		cancelled:
			'The meeting between the President of Ghana and the President of Norway, planned for 6 May 2024, was cancelled.',
		names: ['Ghana', 'Norway'],
		boilerplate: 'Related articles\nIndia and Panama sign a treaty'
	},
	{
		language: 'es',
		held: 'El 6 de mayo de 2024, el ministro de Relaciones Exteriores de Ghana se reunió con el ministro de Relaciones Exteriores de Noruega en Viena. Hablaron de energías renovables.',
		year: ' de 2024',
		cancelled:
			'La reunión entre el presidente de Ghana y el presidente de Noruega, prevista para el 6 de mayo de 2024, fue cancelada.',
		names: ['Ghana', 'Noruega'],
		boilerplate: 'Noticias relacionadas\nIndia y Panamá firman un tratado'
	},
	{
		language: 'pt',
		held: 'Em 6 de maio de 2024, o ministro das Relações Exteriores de Angola reuniu-se com o ministro das Relações Exteriores de Israel em Acra. Falaram de energias renováveis.',
		year: ' de 2024',
		cancelled:
			'A reunião entre o presidente de Angola e o presidente de Israel, prevista para 6 de maio de 2024, foi cancelada.',
		names: ['Angola', 'Israel'],
		boilerplate: 'Notícias relacionadas\nÍndia e Panamá assinam um tratado'
	},
	{
		language: 'it',
		held: 'Il 6 maggio 2024 il ministro degli Esteri di Malta ha incontrato il ministro degli Esteri di Cuba ad Accra. Hanno parlato di energie rinnovabili.',
		year: ' 2024',
		cancelled:
			'L’incontro tra il presidente di Malta e il presidente di Cuba, previsto per il 6 maggio 2024, è stato annullato.',
		names: ['Malta', 'Cuba'],
		boilerplate: 'Articoli correlati\nIndia e Panama firmano un trattato'
	},
	{
		language: 'fr',
		held: 'Le 6 mai 2024, le ministre des Affaires étrangères du Ghana a rencontré le ministre des Affaires étrangères du Canada à Vienne. Ils ont parlé des énergies renouvelables.',
		year: ' 2024',
		cancelled:
			'La rencontre entre le président du Ghana et le président du Canada, prévue le 6 mai 2024, a été annulée.',
		names: ['Ghana', 'Canada'],
		boilerplate: 'Lire aussi\nL’Inde et le Panama signent un traité'
	},
	{
		language: 'ru',
		held: '6 мая 2024 года министр иностранных дел Ганы встретился с министром иностранных дел Норвегии в Вене. Они обсудили возобновляемую энергетику.',
		year: ' 2024 года',
		cancelled:
			'Встреча президента Ганы и президента Норвегии, запланированная на 6 мая 2024 года, отменена.',
		names: ['Ганы', 'Норвегии'],
		boilerplate: 'Читайте также\nИндия и Панама подписали договор'
	},
	{
		language: 'id',
		held: 'Pada 6 Mei 2024, Menteri Luar Negeri Ghana bertemu dengan Menteri Luar Negeri Norwegia di Wina. Keduanya membahas energi terbarukan.',
		year: ' 2024',
		cancelled:
			'Pertemuan antara Presiden Ghana dan Presiden Norwegia yang dijadwalkan pada 6 Mei 2024 dibatalkan.',
		names: ['Ghana', 'Norwegia'],
		boilerplate: 'Baca juga\nIndia dan Panama menandatangani perjanjian'
	},
	{
		language: 'ar',
		held: 'في 6 مايو 2024، التقى وزير الخارجية الغاني وزير الخارجية النرويجي في فيينا. وبحث الجانبان التعاون في مجال الطاقة المتجددة.',
		year: ' 2024',
		cancelled: 'تم إلغاء اللقاء بين الرئيس الغاني والرئيس النرويجي الذي كان مقررا في 6 مايو 2024.',
		names: ['الغاني', 'النرويجي'],
		boilerplate: 'أخبار ذات صلة\nالهند وبنما توقعان اتفاقية'
	},
	{
		language: 'vi',
		held: 'Ngày 6 tháng 5 năm 2024, Bộ trưởng Ngoại giao Ghana đã hội đàm với Bộ trưởng Ngoại giao Na Uy tại Vienna. Hai bên trao đổi về năng lượng tái tạo.',
		year: ' năm 2024',
		cancelled:
			'Cuộc gặp giữa Tổng thống Ghana và Tổng thống Na Uy dự kiến vào ngày 6 tháng 5 năm 2024 đã bị hủy.',
		names: ['Ghana', 'Na Uy'],
		boilerplate: 'Tin liên quan\nẤn Độ và Panama ký hiệp định'
	},
	{
		language: 'tr',
		held: "6 Mayıs 2024 tarihinde Gana Dışişleri Bakanı, Viyana'da Norveç Dışişleri Bakanı ile görüştü. Görüşmede yenilenebilir enerji konusu ele alındı.",
		year: ' 2024',
		cancelled:
			'Gana Cumhurbaşkanı ile Norveç Cumhurbaşkanı arasında 6 Mayıs 2024 tarihinde yapılacak görüşme iptal edildi.',
		names: ['Gana', 'Norveç'],
		boilerplate: 'İlgili haberler\nHindistan ve Panama anlaşma imzaladı'
	},
	{
		language: 'ko',
		held: '2024년 5월 6일 가나 외교부 장관은 빈에서 노르웨이 외교부 장관과 회담을 가졌다. 양측은 재생에너지 협력을 논의하였다.',
		year: '2024년 ',
		cancelled: '2024년 5월 6일로 예정되었던 가나 대통령과 노르웨이 대통령의 회담이 취소되었다.',
		names: ['가나', '노르웨이'],
		boilerplate: '관련 기사\n인도와 파나마, 조약 서명'
	},
	{
		language: 'zh',
		held: '2024年5月6日，加纳外交部长在维也纳同挪威外交部长举行会谈。双方讨论了可再生能源合作。',
		year: '2024年',
		cancelled: '原定于2024年5月6日举行的加纳总统与挪威总统的会谈已取消。',
		names: ['加纳', '挪威'],
		boilerplate: '相关新闻\n印度与巴拿马签署条约'
	},
	{
		language: 'ja',
		held: '2024年5月6日、ガーナの外務大臣はウィーンでノルウェーの外務大臣と会談を行った。両者は再生可能エネルギーについて協議した。',
		year: '2024年',
		cancelled: '2024年5月6日に予定されていたガーナ大統領とノルウェー大統領との会談は中止された。',
		names: ['ガーナ', 'ノルウェー'],
		boilerplate: '関連記事\nインドとパナマが条約に署名'
	}
];

const told = (text: string) =>
	read(text).drafts.map(({ type, status, date, year, venue, parties, pairs, sectors }) => ({
		...{ type, status, edtf: date?.edtf, year, venue: venue?.name },
		parties: parties.map(({ party, role }) => `${party} ${role}`),
		pairs: pairs.map(({ source, target }) => `${source}>${target}`),
		sectors: sectors.map(({ id }) => id)
	}));

const swapped = (text: string, a: string, b: string) =>
	text.replaceAll(a, '\u0001').replaceAll(b, a).replaceAll('\u0001', b);

describe.each(PASSAGES)('$language', ({ held, year, cancelled, names: [a, b], boilerplate }) => {
	const before = told(held);

	test('there is something to change', () => {
		expect(before).toMatchObject([
			{ type: 'bilateral_meeting', status: 'held', edtf: '2024-05-06', year: 2024 }
		]);
		expect(before[0]?.pairs).toHaveLength(1);
		expect(before[0]?.sectors).toEqual(['renewable-energy']);
	});

	test('boilerplate below changes nothing', () => {
		expect(told(`${held}\n\n${boilerplate}`)).toEqual(before);
	});

	test('two countries that change places change places in the output', () => {
		const [x = '', y = ''] = before[0]?.pairs[0]?.split('>') ?? [];
		expect(JSON.stringify(told(swapped(held, a, b)))).toBe(swapped(JSON.stringify(before), x, y));
	});

	test('without its year the year is unknown', () => {
		expect(told(held.replace(year, ''))).toEqual([
			{ ...before[0], edtf: 'XXXX-05-06', year: null }
		]);
	});

	test('another year changes the year and nothing else', () => {
		expect(told(held.replaceAll('2024', '2019'))).toEqual([
			{ ...before[0], edtf: '2019-05-06', year: 2019 }
		]);
	});

	test('what is said to be cancelled has that status', () => {
		expect(told(cancelled).map(({ status }) => status)).toEqual(['cancelled']);
	});
});

/** Paragraphs in which nobody meets anybody. */
const FILLER = [
	'The rain will stop before the evening, and the night will be clear.',
	'Mañana lloverá por la tarde y hará algo de frío.',
	'Amanhã chove à tarde e faz algum frio.',
	'내일은 오후에 비가 오고 조금 춥겠다.',
	'明天下午有雨，天气转凉。'
];

test('whatever passages stand in one document, each is told as if it stood alone, with its own words', () => {
	const passage = fc.nat(PASSAGES.length - 1);
	const filler = fc.nat(FILLER.length - 1);
	fc.assert(
		fc.property(passage, filler, filler, fc.boolean(), (which, above, below, isWide) => {
			const { held } = PASSAGES[which] ?? { held: '' };
			const gap = isWide ? '\r\n\r\n' : '\n\n';
			const text = [FILLER[above], held, FILLER[below]].join(gap);
			expect(told(text)).toEqual(told(held));
			for (const { evidence } of read(text).drafts)
				for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact);
		}),
		{ numRuns: 40 }
	);
}, 30_000);

test('no text at all stops the engine or is quoted wrongly', () => {
	const piece = fc.oneof(
		fc.constantFrom(...PASSAGES.flatMap(({ held, cancelled }) => [held, cancelled])),
		fc.constantFrom('\n', '\r', '\u0000', '\ud800', '\u202e', '&#0;', '---\n', '•', '\ufeff'),
		fc.string({ unit: 'binary', maxLength: 40 })
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(400), (pieces, cut) => {
			const text = pieces.join('').slice(cut);
			const { drafts, blocks, sketch } = read(text);
			expect(sketch).toEqual([...new Set(sketch)].sort((x, y) => x - y));
			for (const { start, end } of blocks) expect(start <= end && end <= text.length).toBe(true);
			for (const { evidence, parties, date, venue, year } of drafts) {
				expect(year === null || text.includes(String(year))).toBe(true);
				for (const one of [
					...evidence,
					...(date?.evidence ?? []),
					...(venue?.evidence ?? []),
					...parties.flatMap((party) => party.evidence)
				])
					expect(text.slice(one.start, one.end)).toBe(one.exact);
			}
		}),
		{ numRuns: 60 }
	);
}, 60_000);
