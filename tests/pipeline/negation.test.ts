import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

interface Passage {
	language: string;
	/** An engagement of Chile and Peru. */
	told: string;
	/** The same, denied in several ways. */
	denied: readonly string[];
	/** The same, beside a denial of something else. */
	harmless: readonly string[];
	/** The same, wished for. */
	wished: string;
	/** The same, beside something else that was cancelled. */
	kept: string;
}

const PASSAGES: readonly Passage[] = [
	{
		language: 'en',
		told: 'Chile and Peru signed an agreement in Lima on 3 March 2023.',
		denied: [
			'Chile and Peru did not sign an agreement in Lima on 3 March 2023.',
			'Chile and Peru have not yet signed the agreement.',
			'Chile and Peru failed to sign an agreement in Lima.',
			'Chile signed no agreement with Peru.',
			'There is no agreement between Chile and Peru.',
			'Chile does not have an agreement with Peru.',
			'The agreement between Chile and Peru was not signed.',
			'The Chilean President never met the President of Peru.',
			'The Chilean President refused to meet the President of Peru.',
			'The Chilean President denied having met the President of Peru.',
			'The Chilean President ruled out a meeting with the President of Peru.',
			'The meeting between the President of Chile and the President of Peru did not take place.',
			'Neither Chile nor Peru signed the agreement.'
		],
		harmless: [
			'The Chilean President and the President of Peru met in Lima on 3 March 2023 and rejected protectionism.',
			'Chile and Peru signed an agreement in Lima on 3 March 2023, and ruled out new tariffs.',
			'The President of Chile met the President of Peru, who did not comment.',
			'The President of Chile and the President of Peru met in Lima, although they had not met before.',
			'Chile and Peru signed an agreement not only on trade but also on energy.',
			'Chile and Peru agreed not to impose tariffs on each other.'
		],
		wished: 'The President of Chile could meet with the President of Peru.',
		kept: 'The President of Chile met the President of Peru in Lima after a fair was cancelled.'
	},
	{
		language: 'es',
		told: 'Chile y Perú firmaron un acuerdo en Lima el 3 de marzo de 2023.',
		denied: [
			'Chile y Perú no firmaron un acuerdo en Lima el 3 de marzo de 2023.',
			'El presidente de Chile no se ha reunido con el presidente de Perú.',
			'El ministro de Chile se marchó sin firmar el acuerdo con Perú.',
			'No hay ningún acuerdo entre Chile y Perú.',
			'El presidente de Chile se negó a reunirse con el presidente de Perú.',
			'La reunión entre el presidente de Chile y el presidente de Perú no se celebró.'
		],
		harmless: [
			'El presidente de Chile se reunió con el presidente de Perú en Lima y rechazó el proteccionismo.',
			'El presidente de Chile se reunió con el presidente de Perú, que no hizo declaraciones.',
			'Chile y Perú firmaron un acuerdo no solo sobre comercio, sino también sobre energía.'
		],
		wished: 'Chile y Perú podrían firmar un acuerdo de libre comercio.',
		kept: 'El presidente de Chile se reunió con el presidente de Perú en Lima después de que se cancelara una feria que había sido aplazada.'
	},
	{
		language: 'pt',
		told: 'O Chile e o Peru assinaram um acordo em Lima em 3 de março de 2023.',
		denied: [
			'O Chile e o Peru não assinaram um acordo em Lima em 3 de março de 2023.',
			'O presidente do Chile não se encontrou com o presidente do Peru.',
			'Não há acordo entre o Chile e o Peru.',
			'Nenhum acordo foi assinado entre o Chile e o Peru.',
			'A reunião entre o presidente do Chile e o presidente do Peru não foi realizada.'
		],
		harmless: [
			'O presidente do Chile reuniu-se com o presidente do Peru em Lima e rejeitou o protecionismo.',
			'O presidente do Chile reuniu-se com o presidente do Peru, que não fez declarações.',
			'O Chile e o Peru assinaram um acordo não só sobre comércio, mas também sobre energia.'
		],
		wished: 'O Chile e o Peru poderiam assinar um acordo de livre comércio.',
		kept: 'O presidente do Chile reuniu-se com o presidente do Peru em Lima depois que uma feira foi cancelada.'
	},
	{
		language: 'it',
		told: 'Cile e Perù hanno firmato un accordo a Lima il 3 marzo 2023.',
		denied: [
			'Cile e Perù non hanno firmato un accordo a Lima il 3 marzo 2023.',
			'Il ministro del Cile è ripartito senza firmare l’accordo con il Perù.',
			'Non esiste alcun accordo tra il Cile e il Perù.',
			'Nessun accordo è stato firmato tra il Cile e il Perù.',
			'L’incontro tra il presidente del Cile e il presidente del Perù non ha avuto luogo.'
		],
		harmless: [
			'Il presidente del Cile ha incontrato il presidente del Perù a Lima e ha respinto il protezionismo.',
			'Il presidente del Cile ha incontrato il presidente del Perù, che non ha rilasciato dichiarazioni.',
			'Cile e Perù hanno firmato un accordo non solo sul commercio, ma anche sull’energia.'
		],
		wished: 'Cile e Perù potrebbero firmare un accordo di libero scambio.',
		kept: 'Il presidente del Cile ha incontrato il presidente del Perù a Lima dopo che una fiera era stata annullata.'
	},
	{
		language: 'fr',
		told: 'Le Chili et le Pérou ont signé un accord à Lima le 3 mars 2023.',
		denied: [
			"Le Chili et le Pérou n'ont pas signé d'accord à Lima le 3 mars 2023.",
			"Le président du Chili ne s'est pas rendu au Pérou.",
			'Le ministre du Chili est rentré sans signer l’accord avec le Pérou.',
			"Il n'y a aucun accord entre le Chili et le Pérou.",
			'Le président du Chili a refusé de rencontrer le président du Pérou.'
		],
		harmless: [
			'Le président du Chili a rencontré le président du Pérou à Lima et a rejeté le protectionnisme.',
			"Le président du Chili a rencontré le président du Pérou, qui n'a pas fait de déclaration.",
			'Le Chili et le Pérou ont signé un accord non seulement sur le commerce, mais aussi sur l’énergie.'
		],
		wished: 'Le Chili et le Pérou pourraient signer un accord de libre-échange.',
		kept: "Le président du Chili a rencontré le président du Pérou à Lima après l'annulation d'une foire."
	},
	{
		language: 'de',
		told: 'Chile und Peru unterzeichneten am 3. März 2023 in Lima ein Abkommen.',
		denied: [
			'Chile und Peru haben das Abkommen am 3. März 2023 in Lima nicht unterzeichnet.',
			'Chile und Peru unterzeichneten das Abkommen in Lima nicht.',
			'Peru hat kein Abkommen mit Chile.',
			'Der Präsident von Chile verließ Lima, ohne das Abkommen mit Peru zu unterzeichnen.',
			'Der Präsident von Chile weigerte sich, den Präsidenten von Peru zu treffen.'
		],
		harmless: [
			'Der Präsident von Chile traf den Präsidenten von Peru in Lima und lehnte Protektionismus ab.',
			'Der Präsident von Chile traf den Präsidenten von Peru, der sich nicht äußerte.',
			'Chile und Peru unterzeichneten ein Abkommen nicht nur über Handel, sondern auch über Energie.'
		],
		wished: 'Chile und Peru könnten ein Abkommen unterzeichnen.',
		kept: 'Der Präsident von Chile traf den Präsidenten von Peru in Lima, nachdem eine Messe abgesagt worden war.'
	},
	{
		language: 'ru',
		told: 'Чили и Перу подписали соглашение в Лиме 3 марта 2023 года.',
		denied: [
			'Чили и Перу не подписали соглашение в Лиме 3 марта 2023 года.',
			'Соглашения между Чили и Перу нет и не будет, соглашение не было подписано.',
			'Президент Чили не встретился с президентом Перу.',
			'Президент Чили отказался встретиться с президентом Перу.',
			'Встреча президента Чили с президентом Перу не состоялась.'
		],
		harmless: [
			'Президент Чили встретился с президентом Перу в Лиме и отверг протекционизм.',
			'Президент Чили встретился с президентом Перу, который не стал отвечать на вопросы.',
			'Чили и Перу подписали соглашение не только о торговле, но и об энергетике.'
		],
		wished: 'Президент Чили хотел бы встретиться с президентом Перу.',
		kept: 'Президент Чили встретился с президентом Перу в Лиме, после того как отменили ярмарку.'
	},
	{
		language: 'ko',
		told: '칠레와 페루는 2023년 3월 3일 리마에서 협정을 체결했다.',
		denied: [
			'칠레와 페루는 2023년 3월 3일 리마에서 협정을 체결하지 않았다.',
			'칠레 대통령은 리마에서 페루 대통령을 만나지 못했다.',
			'칠레와 페루의 자유무역협정은 체결되지 않았다.',
			'칠레와 페루는 합의에 이르지 못했다.'
		],
		harmless: [
			'칠레 대통령은 리마에서 페루 대통령과 회담을 갖고 보호무역주의를 거부했다.',
			'칠레 외교부 장관은 페루 외교부 장관과 회담을 가졌으나 합의에 이르지 못했다.',
			'칠레와 페루는 무역뿐만 아니라 에너지에 관한 협정을 체결했다.'
		],
		wished: '칠레와 페루는 자유무역협정을 체결할 수도 있다.',
		kept: '칠레 대통령은 박람회가 취소된 뒤 리마에서 페루 대통령과 회담을 가졌다.'
	},
	{
		language: 'ja',
		told: 'チリとペルーは2023年3月3日、リマで協定に署名した。',
		denied: [
			'チリとペルーは2023年3月3日、リマで協定に署名しなかった。',
			'チリ大統領とペルー大統領の会談は行われなかった。',
			'チリとペルーは合意に至らず、代表団は帰国した。',
			'チリ大統領はペルーを訪問しなかった。'
		],
		harmless: [
			'チリ大統領はリマでペルー大統領と会談し、保護主義を拒否した。',
			'チリ外相はペルー外相と会談したが、合意に至らなかった。',
			'チリとペルーは貿易だけでなくエネルギーに関する協定に署名した。'
		],
		wished: 'チリとペルーは協定を締結する可能性がある。',
		kept: 'チリ大統領は見本市が中止された後、リマでペルー大統領と会談した。'
	},
	{
		language: 'zh',
		told: '智利和秘鲁2023年3月3日在利马签署协议。',
		denied: [
			'智利和秘鲁2023年3月3日在利马没有签署协议。',
			'智利总统并未会见秘鲁总统。',
			'智利总统没有与秘鲁总统举行会谈。',
			'智利总统与秘鲁总统的会谈没有举行。',
			'智利和秘鲁未能达成协议。'
		],
		harmless: [
			'智利总统在利马会见秘鲁总统，拒绝保护主义。',
			'智利外长同秘鲁外长举行会谈，但未达成协议。',
			'智利和秘鲁不仅签署了贸易协定，还签署了能源协定。'
		],
		wished: '智利和秘鲁可能签署自由贸易协定。',
		kept: '展会取消后，智利总统在利马会见秘鲁总统。'
	}
];

const statuses = (text: string) =>
	read(text)
		.drafts.filter(({ pairs }) => pairs.length > 0)
		.map(({ status }) => status);

describe.each(PASSAGES)('$language', ({ told, denied, harmless, wished, kept }) => {
	test.each([told, ...harmless, kept])('is told: %s', (text) => {
		expect(statuses(text)).toContain('held');
		expect(statuses(text)).not.toContain('cancelled');
	});

	test.each(denied)('is denied: %s', (text) => {
		expect(statuses(text)).toEqual([]);
	});

	test('what is only wished for was not held', () => {
		expect(statuses(wished)).not.toContain('held');
	});

	test('a denial beside it in a sentence of its own changes nothing', () => {
		for (const text of denied) expect(statuses(`${told} ${text}`)).toContain('held');
	});
});
