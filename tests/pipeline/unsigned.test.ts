import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

const published = '2024-03-05';
const agreement = (text: string) => {
	const found = read(text, { published }).drafts.find(({ type }) => type === 'agreement');
	if (!found) throw new Error(`no agreement in: ${text}`);
	const { status, year, date, parties } = found;
	return { status, year, day: date?.edtf ?? null, signed: parties.map(({ signed }) => signed) };
};

describe('an agreement that is still to be signed', () => {
	test.each([
		'Peru and Ghana held talks. The memorandum between Peru and Ghana is to be signed next spring.',
		'Peru and Ghana will sign a memorandum on fisheries.',
		'Peru is expected to sign an agreement with Ghana on fisheries.',
		'A treaty on fisheries between Peru and Ghana is due to be signed soon.',
		'Peru and Ghana are negotiating a memorandum on fisheries.',
		'Peru and Ghana agreed to conclude an agreement on fisheries.',
		'El convenio entre Perú y Ghana se firmará en otoño.',
		'El acuerdo entre Perú y Ghana será firmado pronto.',
		'Perú y Ghana negocian un acuerdo de pesca.',
		'O acordo entre o Peru e Gana será assinado em breve.',
		'O Peru e Gana vão assinar um memorando sobre pesca.',
		"L'accordo tra il Perù e il Ghana sarà firmato in primavera.",
		'Il Perù e il Ghana intendono firmare un accordo sulla pesca.',
		"L'accord entre le Pérou et le Ghana sera signé au printemps.",
		'Le Pérou et le Ghana négocient un accord sur la pêche.',
		'페루와 칠레는 어업 양해각서에 서명할 예정이다.',
		'페루와 칠레는 어업 협정을 체결하기로 했다.',
		'秘鲁和加纳将签署渔业合作谅解备忘录。',
		'秘鲁和加纳计划签署渔业协议。',
		'ペルーとガーナは漁業協定に署名する予定である。',
		'ペルーとガーナは漁業協定を締結することで合意した。'
	])('%s', (text) => {
		expect(agreement(text)).toEqual({
			status: 'planned',
			year: null,
			day: null,
			signed: [null, null]
		});
	});

	test.each([
		'Peru and Ghana plan to sign an agreement on fisheries next year.',
		'Perú y Ghana esperan firmar un acuerdo de pesca el próximo año.',
		"Le Pérou et le Ghana vont signer un accord l'an prochain.",
		'페루와 칠레는 내년에 어업 협정을 체결할 계획이다.',
		'秘鲁和加纳计划明年签署渔业协议。',
		'ペルーとガーナは来年、漁業協定に署名する予定である。'
	])('the year behind that of the news: %s', (text) => {
		expect(agreement(text)).toMatchObject({ status: 'planned', year: 2025, day: '2025' });
	});

	test('the day of the dateline is that of the news', () => {
		expect(
			agreement('LIMA, 4 March 2024 – Peru and Ghana are due to sign an accord on fisheries.')
		).toMatchObject({ status: 'planned', day: null });
	});

	test('a date that it has itself stays', () => {
		expect(
			agreement('Peru and Ghana will sign an agreement on fisheries on 14 May 2024.')
		).toMatchObject({ status: 'planned', day: '2024-05-14' });
	});
});

describe('an agreement that was signed', () => {
	test.each([
		'Peru and Ghana signed a memorandum and are negotiating a trade agreement.',
		'After two years of negotiations, Peru and Ghana signed an agreement on fisheries.',
		'The ministers of Peru and Ghana met to sign an agreement on fisheries.',
		'Perú y Ghana firmaron un acuerdo de pesca y negocian un tratado.',
		'Le Pérou et le Ghana ont signé un accord et négocient un traité.',
		'페루와 칠레는 양해각서에 서명했으며, 협정을 체결하기로 했다.',
		'秘鲁和加纳签署渔业协议,并正在谈判自贸协定。',
		'ペルーとガーナは漁業協定に署名した。'
	])('%s', (text) => {
		expect(agreement(text)).toMatchObject({ status: 'held', year: 2024, signed: [true, true] });
	});
});
