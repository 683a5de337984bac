import { describe, expect, test } from 'vitest';
import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import { withoutClitics } from '#lib/pipeline/02-segment/clitics.ts';
import { lexicon, pairsOf, read, undirected } from './lexicon.ts';

const pairs = (text: string) => pairsOf(read(text));
const expected = (...all: string[]) => all.map(undirected).sort();
const parted = (text: string) => withoutClitics(shadowOf(text), lexicon.clitics);

describe('small words written as one with the next', () => {
	test.each([
		['للصين والصين', 'ل الصين و الصين'],
		['وبالرياض', 'و ب الرياض'],
		['سيزور', 'س يزور'],
		// These letters begin the words themselves.
		['وزير بكين لبنان فرنسا', 'وزير بكين لبنان فرنسا'],
		['القاهرة، ١٢ مــايو؟', 'القاهرة, 12 مايو?'],
		['A word and a وزير', 'A word and a وزير']
	])('%s', (text, wanted) => {
		expect(parted(text).text).toBe(wanted);
	});

	test('each word is quoted as it stands in the text', () => {
		const raw = 'زيارة للصين وفرنسا';
		const { text, raw: back } = parted(raw);
		const quoted = ['الصين', 'فرنسا'].map((word) => {
			const start = text.indexOf(word);
			const span = back({ start, end: start + word.length });
			return raw.slice(span.start, span.end);
		});
		expect(quoted).toEqual(['للصين', 'فرنسا']);
	});

	test('a long text takes time in proportion', () => {
		const from = performance.now();
		parted('وللصين '.repeat(100_000));
		parted('و'.repeat(300_000));
		expect(performance.now() - from).toBeLessThan(4000);
	});
});

describe('the verb before its subject', () => {
	test.each([
		['التقى وزير خارجية بيرو نظيره النرويجي في جنيف.', 'PER-NOR'],
		['استقبل رئيس الوزراء الغاني، اليوم، وزير خارجية مملكة إسبانيا في أكرا.', 'GHA-ESP'],
		['وقّعت السعودية وجمهورية كوريا مذكرة تفاهم للتعاون في مجال التعدين.', 'SAU-KOR'],
		['عقد الجانبان المصري والألماني جلسة مباحثات في برلين.', 'EGY-DEU'],
		['سيزور الرئيس الفرنسي المغرب في 12 جانفي 2023.', 'FRA-MAR'],
		['وزير الخارجية المصري يلتقي نظيره الكيني', 'EGY-KEN'],
		[
			'استقبل الرئيس الغاني كلا من الرئيس التونسي الباجي قايد السبسي وأمير الكويت الشيخ صباح الأحمد الجابر الصباح والرئيس السوداني.',
			'GHA-TUN',
			'GHA-KWT',
			'GHA-SDN'
		],
		['بحث وزيرا خارجية مصر واليونان تعزيز التعاون.', 'EGY-GRC'],
		['وقعت السعودية اتفاقية مع غانا والمغرب.', 'SAU-GHA', 'SAU-MAR'],
		['التقى وزير الخارجية السيد فؤاد حسين وزير خارجية بيرو في جنيف.', 'IRQ-PER'],
		[
			'وقعت السعودية مذكرة تفاهم مع وزارة الطاقة في جمهورية غانا ووزارة الانتقال الطاقي في المملكة المغربية.',
			'SAU-GHA',
			'SAU-MAR'
		],
		[
			'تقبل الرئيس المصري، اليوم، أوراق اعتماد عدد من السفراء. والسفراء هم: سفير بيرو، وسفير غانا.',
			'EGY-PER',
			'EGY-GHA'
		]
	])('%s', (text, ...all) => {
		expect(pairs(text)).toEqual(expected(...all));
	});

	test('its own words stay the proof', () => {
		const [draft] = read('التقى وزير خارجية بيرو نظيره النرويجي في جنيف.').drafts;
		expect(JSON.stringify(draft)).toContain('التقى');
	});

	test.each([
		'لم توقع مصر والسعودية اتفاقية.',
		'نفى وزير الخارجية المصري صحة توقيع اتفاق مع تركيا.',
		'يلتقي المنتخب المغربي نظيره السنغالي في المباراة النهائية.'
	])('nothing is told by: %s', (text) => {
		expect(pairs(text)).toEqual([]);
	});

	test.each([
		['5 كانون الثاني/يناير 2024', '2024-01-05'],
		['٩ حزيران ٢٠٢٢', '2022-06-09'],
		['12 جانفي 2023', '2023-01-12'],
		['3 غشت 2021', '2021-08-03']
	])('the day of a meeting: %s', (day, edtf) => {
		const [draft] = read(`التقى وزير خارجية بيرو نظيره النرويجي في جنيف في ${day}.`).drafts;
		expect(draft?.date?.edtf).toBe(edtf);
	});
});

test('a title stands as its page has it', () => {
	const title = 'وزير خارجية غانا يزور بيرو لتعزيز التعاون';
	const text = `${title}\n\nالتقى وزير خارجية غانا وزير خارجية بيرو في ليما.`;
	expect(read(text, { title: null }).source.title).toBe(title);
});
