import { describe, expect, test } from 'vitest';
import { markdownTitle } from '#lib/pipeline/01-read/heading.ts';
import { fold } from '#lib/pipeline/text/fold.ts';
import { detectLanguage } from '#lib/pipeline/02-segment/language.ts';
import { sentencesOf } from '#lib/pipeline/02-segment/sentence.ts';
import { blocks, lexicon } from './lexicon.ts';

function sentences(text: string, language: 'en' | 'es' | 'fr' | 'it' | 'pt' | 'ko' | 'zh' | 'ja') {
	const abbreviations = lexicon.language(language)?.abbreviations ?? new Set<string>();
	return sentencesOf(text, { start: 0, end: text.length }, abbreviations).map(({ start, end }) =>
		text.slice(start, end)
	);
}

test.each([
	['en', ['Dr. Smith met Mr. Lee of the U.S. State Department.', 'They spoke.']],
	['en', ['He said "We agree."', 'They left.']],
	['es', ['La 48va. Cumbre se celebró en Lima.', 'Hubo acuerdo.']],
	['es', ['El Sr. Pérez viajó a EE. UU. con la Dra. Gómez.', 'Hubo acuerdo.']],
	['pt', ['O Sr. Silva e a Sra. Costa reuniram-se.', 'Houve acordo.']],
	['it', ['Il dott. Rossi ha incontrato il sig. Bianchi.', 'Hanno parlato.']],
	['fr', ['M. Dupont a rencontré Mme. Martin.', 'Ils ont parlé.']],
	['ko', ['2024. 6. 12. 회담이 열렸다.', '양측은 합의했다.']],
	['ko', ['회담을 가졌다.', '양측은 합의했다.']],
	['zh', ['双方举行会谈。', '会谈取得成果。']],
	['zh', ['中星防長會晤', '雙方2023年將舉行聯合軍演']],
	['zh', ['王毅 会见秘鲁外长']],
	['ja', ['会談を行いました。', '協力を確認しました。']]
] as const)('%s sentences are told apart: %j', (language, wanted) => {
	expect(sentences(wanted.join(' '), language)).toEqual(wanted);
});

test('a full stop without a space behind it ends a Korean sentence', () => {
	expect(sentences('회담을 가졌다.양측은 합의했다.', 'ko')).toEqual([
		'회담을 가졌다.',
		'양측은 합의했다.'
	]);
});

test.each([
	['en', 'The two ministers met in the capital and agreed to work together on the transition.'],
	['es', 'Los dos ministros se reunieron en la capital y acordaron trabajar en la transición.'],
	[
		'pt',
		'Os dois ministros reuniram-se na capital e acordaram trabalhar em conjunto com os países.'
	],
	[
		'it',
		'I due ministri si sono incontrati nella capitale e hanno concordato di lavorare insieme.'
	],
	['fr', 'Les deux ministres se sont rencontrés dans la capitale et ont convenu de travailler.'],
	['ko', '양국 장관은 수도에서 만나 협력하기로 합의했다.'],
	['zh', '两国部长在首都会晤,同意共同努力。'],
	['ja', '両国の大臣は首都で会談し、協力することで一致しました。'],
	['de', 'Die beiden Minister trafen sich in der Hauptstadt und vereinbarten die Zusammenarbeit.'],
	['ru', 'Министры двух стран встретились в столице и договорились о сотрудничестве.'],
	['ru', 'Объединённые Арабские Эмираты и Оман подписали договор'],
	['und', 'Міністри двох країн зустрілися у столиці та домовилися про співпрацю між урядами.'],
	[
		'und',
		'Министрите на двете държави се срещнаха в столицата и се договориха за съвместна работа.'
	],
	['id', 'Kedua menteri bertemu di ibu kota dan sepakat memperkuat kerja sama ekonomi.'],
	['ar', 'التقى وزيرا خارجية البلدين في العاصمة واتفقا على تعزيز التعاون بين الجانبين.'],
	['vi', 'Bộ trưởng hai nước gặp nhau tại thủ đô và nhất trí tăng cường hợp tác.'],
	['tr', 'İki bakan başkentte bir araya geldi ve iş birliğini güçlendirme kararı aldı.'],
	['es', 'El ministro de Kenia visitó Kazajistán y Pakistán para hablar de la energía.'],
	['en', 'Kenya and Tanzania sign a deal with Pakistan'],
	['und', 'Obaj ministrowie spotkali się w stolicy i uzgodnili, że będą współpracować.'],
	['und', '12345'],
	['und', 'Xyz']
] as const)('the language of this passage is %s: %s', (language, text) => {
	expect(detectLanguage(fold(text), lexicon.commonWords)).toBe(language);
});

describe('blocks', () => {
	const roles = (text: string) => blocks(text).map((block) => [block.text, block.role]);

	test('furniture and the links under "related news" are boilerplate', () => {
		const all = roles(
			[
				'Ministers of the two countries meet in the capital today',
				'',
				'The two ministers met in the capital and agreed to work together on many things in the future.',
				'',
				'Related articles',
				'Panama opens a new terminal',
				'India buys copper',
				'',
				'Leave a Reply'
			].join('\n')
		);
		expect(all.map(([, role]) => role)).toEqual([
			'title',
			'body',
			'boilerplate',
			'boilerplate',
			'boilerplate',
			'boilerplate'
		]);
	});

	test('a story on one line is no furniture, whatever credit it ends with', () => {
		const story = '秘鲁外长在利马会见加纳外长,双方就农业、教育和卫生合作交换了意见。'.repeat(6);
		expect(roles(`${story}(责任编辑:某某)`).map(([, role]) => role)).not.toContain('boilerplate');
		expect(roles(`${story}\n\n(责任编辑:某某)`).map(([, role]) => role)).toContain('boilerplate');
	});

	test('a phrase of furniture may hold the sign that opens its line', () => {
		const roles = blocks(
			'The ministers met in Lima on Monday.\n\n[전화] 02-398-3114\n\n(From left) The two ministers\n'
		).map(({ role }) => role);
		expect(roles.slice(1)).toEqual(['boilerplate', 'caption']);
	});

	test('a paragraph that comes again is boilerplate the second time', () => {
		const line = 'The two ministers met in the capital and agreed to work together on many things.';
		expect(roles(`${line}\n\nAnd more of it.\n\n${line}`).map(([, role]) => role)).toEqual([
			'body',
			'body',
			'boilerplate'
		]);
	});

	test('front matter is no part of the story', () => {
		const all = roles(
			'---\ntitle: Peru meets Ghana\ndate: 2024-05-06\n---\n\nIt was warm in the town.'
		);
		expect(all.at(-1)).toEqual(['It was warm in the town.', 'body']);
		expect(all.slice(0, -1).every(([, role]) => role === 'boilerplate')).toBe(true);
	});

	test('lines of a fixed width are one paragraph', () => {
		const text =
			'The two ministers met in the capital of the country, where they\nagreed to work together on many things.';
		expect(blocks(text)).toHaveLength(1);
	});

	test('a page of one width breaks its lines before names as well; a list of that width does not', () => {
		const page =
			'The prime ministers of Ghana, Luis Mba; of Nepal, Per Dahl, and\nJapan came to the town to take part in the conference on cocoa of\nthe producers of the region, which is to last for three days and\nends with a declaration. They were received at the airport by the\nMinister of Foreign Affairs of Peru and by the mayor of the town.';
		expect(blocks(page)).toHaveLength(1);
		const list =
			'Agreement on the equivalence of studies between schools;\nAgreement on the protection of witnesses in all courts;\nMemorandum of understanding on energy and its supply;\nMemorandum of understanding on health and medicines;\nProtocol between the agencies of cinema of both sides.';
		expect(blocks(list)).toHaveLength(5);
	});

	test('lines in a row that break off are the first words of other stories', () => {
		const text =
			'The ministers met in the capital and agreed to work together.\n\nThe price of houses rises in…\nResearchers have found the origin of…';
		expect(roles(text).map(([, role]) => role)).toEqual(['body', 'boilerplate', 'boilerplate']);
		expect(roles('They agreed on all of it, and that is…').map(([, role]) => role)).not.toContain(
			'boilerplate'
		);
	});
});

describe('Markdown headings', () => {
	const text =
		'# Peru visit\n\nThe ministers met in Lima.\n\n## Next steps\n\nThey will meet again.';

	test('the first is the title, without its marks', () => {
		expect(blocks(text)[0]).toMatchObject({ role: 'title', text: 'Peru visit' });
	});

	test('those of a lower level are lines of their own', () => {
		expect(blocks(text)[2]).toMatchObject({ role: 'body', text: 'Next steps' });
	});

	test.each([
		['# Peru visit\n\nText.', 'Peru visit'],
		['---\nurl: x\n---\n\n# Peru visit', 'Peru visit'],
		['## Peru visit\n', null],
		['#peru #visit\n', null],
		['Text.\n\n# Later', null],
		['', null]
	])('%j has the title %j', (markdown, title) => {
		expect(markdownTitle(markdown)).toBe(title);
	});
});

test('a long line that opens with its archive is a caption', () => {
	const text = `Perú y Nepal firman un acuerdo\n\nArchivo - El presidente de Perú recibe al presidente de Nepal en Lima, a 16 de junio de 2021. ${'Después fue recibido por los ministros y por otros. '.repeat(4)}`;
	expect(blocks(text).map(({ role }) => role)).toContain('caption');
});

test.each([
	'가나·페루 외교장관 회담 개최\n2023년 6월 23일, 리마\n\n두 장관은 리마에서 만났다.',
	'ガーナ、ペルーと 外相会談\n\n両外相はリマで会った。'
])('a heading of few syllables is a title, with spaces or without: %j', (text) => {
	const [first, second] = blocks(text);
	expect([first?.role, second?.role]).toEqual(['title', 'body']);
});
