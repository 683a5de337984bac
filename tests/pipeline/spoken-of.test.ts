import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

const pairsIn = (text: string) =>
	read(text, { published: '2024-03-05' })
		.drafts.flatMap(({ pairs }) =>
			pairs.map(({ source, target }) => [source, target].sort().join('-'))
		)
		.sort();

test.each([
	'A delegation of shopkeepers will visit Accra and Lima to meet partners.',
	'가나·페루 관세 협상 여파로 환율이 올랐다.',
	'가나·페루 정상회담 결과에 따라 시장이 움직였다.',
	'Register with the embassy of Kenya before you travel to Ghana or Peru.',
	'El ministro de Kenia dijo que conversa con bastante frecuencia con el ministro de Ghana.',
	'The annual award goes to writers from Ghana and Peru',
	'She served as ambassador to Ghana and Peru, and was patient in talks with Kenya.',
	'Fue embajador en Ghana y dirigió las negociaciones con Kenia.',
	'If Ghana signs the agreement with Peru, prices will fall.',
	'Si Ghana firmara el acuerdo con Perú, bajarían los precios.',
	"Si le Ghana signait l'accord avec le Pérou, les prix baisseraient.",
	"Se il Ghana firmasse l'accordo con il Perù, i prezzi scenderebbero.",
	'Se o Gana assinasse o acordo com o Peru, os preços cairiam.',
	'만약 가나가 페루와 협정에 서명한다면 가격이 내려갈 것이다.',
	'もしガーナがペルーと協定に署名すれば、価格は下がる。',
	'如果加纳与秘鲁签署协议,价格将下降。',
	'日英合意により関税は15%となった。',
	'日英首脳会談の影響で株価が下がった。',
	'Her book on the 1904 treaty between Ghana and Peru was translated.',
	'가나·페루 자유무역협정으로 관세가 없다.',
	'케냐 국민은 페루를 비자 없이 방문할 수 있다.',
	'肯尼亚公民赴加纳旅游可免签停留30天。',
	'Für Reisen nach Ghana und Peru gelten in Deutschland eigene Hinweise.',
	'The University of Seoul donated books to Kenya.',
	'Companies from Kenya and Peru operate in the north.',
	'The film, a co-production with Kenya and Peru, was shown in Berlin, where the director met producers.'
])('what is only spoken of is not told: %s', (text) => {
	expect(pairsIn(text)).toEqual([]);
});

test.each([
	[
		'The foreign minister of Kenya will visit Accra and Lima to meet partners.',
		'GHA-KEN',
		'KEN-PER'
	],
	['The minister of Peru went to Accra from Lima to meet the President of Ghana.', 'GHA-PER'],
	["Kenya's ambassador to Ghana met the foreign minister of Peru.", 'KEN-PER'],
	['加纳与秘鲁签署协议,如果顺利,价格将下降。', 'GHA-PER'],
	['가나와 페루는 협정에 서명하면서 협력을 다짐했다.', 'GHA-PER'],
	['가나와 페루는 관세 협상에서 협력에 합의했다.', 'GHA-PER'],
	['日英首脳会談で両国は協力で一致した。', 'GBR-JPN'],
	['Ghana and Peru signed the 2024 treaty.', 'GHA-PER'],
	['케냐 대통령은 페루를 방문했다.', 'KEN-PER'],
	['肯尼亚总统赴加纳访问。', 'GHA-KEN'],
	['Tokyo donated patrol boats to Manila.', 'JPN-PHL'],
	['Washington a livré des camions à Abidjan.', 'CIV-USA']
])('what is told is: %s', (text, ...pairs) => {
	expect(pairsIn(text)).toEqual(pairs);
});

test('the end of a verb of signing makes no office with the next word', () => {
	const { drafts } = read('秘鲁与肯尼亚外长签署长期合作协议。', { published: '2024-03-05' });
	const named = drafts.flatMap(({ parties }) => parties.flatMap(({ evidence }) => evidence));
	expect(named.map(({ exact }) => exact)).toEqual(['秘鲁', '肯尼亚外长']);
});

test('what is going on somewhere is spoken of, and nobody met there', () => {
	const { drafts } = read(
		"Peru's Foreign Minister met the Foreign Minister of Norway on Monday. They discussed the war in Ukraine."
	);
	expect(drafts.map(({ venue }) => venue)).toEqual([null]);
});
