import { expect, test } from 'vitest';
import { pairsOf, read, undirected } from './lexicon.ts';

test.each([
	[
		'На полях саммита ШОС президент Узбекистана провёл отдельные встречи с главами Кыргызстана и Таджикистана.',
		['UZB-KGZ', 'UZB-TJK']
	],
	['Министр Перу принял посла Объединённых Арабских Эмиратов.', ['PER-ARE']],
	['Министр Перу принял посла Объединенных Арабских Эмиратов.', ['PER-ARE']],
	['Туркменистан направил в Афганистан гуманитарный груз.', ['TKM-AFG']],
	[
		'Очередное заседание межправительственной российско-вьетнамской комиссии прошло в Ханое.',
		['RUS-VNM']
	],
	[
		'Президент России открыл школу. Глава государства принял министра иностранных дел Перу.',
		['RUS-PER']
	],
	['КНДР и США переговоры пока не возобновили.', []],
	[
		'Dışişleri Bakanı Hakan Fidan, Vilnius’ta Norveç, Estonya ve Arnavutluk dışişleri bakanlarıyla ayrı ayrı görüştü.',
		['TUR-NOR', 'TUR-EST', 'TUR-ALB']
	],
	[
		'Norveç, Estonya ve Arnavutluk dışişleri bakanları Oslo’da görüştü.',
		['NOR-EST', 'NOR-ALB', 'EST-ALB']
	],
	['Kültür ve Turizm Bakanı Mehmet Soy, Sırbistan’ı ziyaret etti.', ['TUR-SRB']],
	[
		'Cumhurbaşkanı Recep Tayyip Erdoğan, Peru, Umman ve Norveç’in yeni büyükelçilerini kabul etti.',
		['TUR-PER', 'TUR-OMN', 'TUR-NOR']
	],
	[
		'Dışişleri Bakanı Hakan Fidan, Brezilya Cumhurbaşkanı Lula’nın yemin törenine katılmak için gittiği ülkede Peru Başbakanı ile görüştü.',
		['TUR-PER']
	],
	[
		'Liderler zirvesi Kırgızistan’ın başkenti Bişkek’te başladı. Zirveye Cumhurbaşkanı Erdoğan, Peru Cumhurbaşkanı Ana Rojas ve Umman Sultanı katıldı.',
		['KGZ-TUR', 'KGZ-PER', 'KGZ-OMN']
	],
	[
		'Ticaret Bakanı Ömer Bolat, Peru Ticaret ve Sanayi Bakanı Ana Rojas, Nijerya Sanayi, Ticaret ve Yatırım Bakanı Doris Anite ve Gabonlu mevkidaşı ile görüştü.',
		['TUR-PER', 'TUR-NGA', 'TUR-GAB']
	],
	// A list of states before an office is no portfolio.
	['Umman, Peru ve Norveç Bakanı Per Dahl Oslo’da görüştü.', ['OMN-PER', 'OMN-NOR', 'PER-NOR']],
	['Azerbaycan Cumhurbaşkanı İlham Aliyev, Cumhurbaşkanı Erdoğan’ı kabul etti.', ['TUR-AZE']],
	[
		'Послы трёх стран вручат президенту России Владимиру Путину верительные грамоты. В церемонии участвуют посол Перу Ана Рохас, Омана - Али Саид, Норвегии - Пер Даль.',
		['RUS-PER', 'RUS-OMN', 'RUS-NOR']
	],
	// No ceremony: of letters that were not brought nothing is opened.
	[
		'Послы трёх стран не вручили президенту России верительные грамоты. В Москве живут посол Перу Ана Рохас, Омана - Али Саид.',
		[]
	],
	[
		'Presiden Joko Widodo menerima Duta Besar LBBP Republik Islam Pakistan Ali Khan di Jakarta.',
		['IDN-PAK']
	],
	['Sidang Komite Bersama ke-2 Indonesia-Korea Selatan digelar di Seoul pekan lalu.', ['IDN-KOR']]
])('%s', (text, pairs) => {
	expect(pairsOf(read(text)).sort()).toEqual(pairs.map(undirected).sort());
});
