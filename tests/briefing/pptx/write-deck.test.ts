import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeDeck } from '#lib/briefing/pptx/write-deck.ts';
import { presentationFaults } from './presentation-faults.ts';
import { sampleDeck, slide, YEARS } from './sample-deck.ts';

const textOf = (bytes: Uint8Array, name: string) =>
	strFromU8(unzipSync(bytes)[name] ?? strToU8(''));

/** Numbers of the slides of one kind in the sample. */
const AT = { comparison: 5, years: 7, ranked: 9, matrix: 11, evidence: 15, closing: 19 };

describe('the file', () => {
	test.each(['en', 'ko', 'es', 'not a language'])(
		'in %s PowerPoint has nothing to repair',
		(language) => {
			expect(presentationFaults(writeDeck(sampleDeck(language)))).toEqual([]);
		}
	);

	test('without slides, and with many, it is whole', () => {
		const deck = sampleDeck();
		expect(presentationFaults(writeDeck({ ...deck, slides: [] }))).toEqual([]);
		const slides = Array.from({ length: 30 }, () => slide({ kind: 'chart', figure: YEARS }));
		expect(presentationFaults(writeDeck({ ...deck, slides }))).toEqual([]);
	});

	describe('at any time', () => {
		afterEach(() => {
			vi.useRealTimers();
		});

		test('the same deck gives the same bytes', () => {
			const written = ['2001-01-01T00:00:00Z', '2039-12-31T23:59:59Z'].map((time) => {
				vi.useFakeTimers({ now: new Date(time) });
				return writeDeck(sampleDeck());
			});
			expect(Buffer.compare(written[0] ?? new Uint8Array(), written[1] ?? new Uint8Array())).toBe(
				0
			);
		});
	});
});

describe('slides', () => {
	const bytes = writeDeck(sampleDeck());

	test('quotations keep their language, marks and fonts', () => {
		const shown = textOf(bytes, `ppt/slides/slide${AT.evidence}.xml`);
		expect(shown).toMatch(/lang="ko-KR"[^>]*>(?:(?!<\/a:r>).)*<a:t>한국과 칠레는 <\/a:t>/);
		expect(shown).toMatch(
			/b="1"[^>]*><a:highlight>(?:(?!<\/a:r>).)*<a:t>양해각서를 체결했다<\/a:t>/
		);
		expect(shown).toMatch(/lang="zh-CN"(?:(?!<\/a:r>).)*<a:ea typeface="Microsoft YaHei"\/>/);
		expect(textOf(bytes, 'ppt/theme/theme1.xml')).toContain('<a:ea typeface="Malgun Gothic"/>');
	});

	test('quotations of one document share the room that their source takes once', () => {
		const quotes = Array.from({ length: 4 }, (_, index) => ({
			parts: [{ text: `${index} ${'words that were said '.repeat(6)}`, isMarked: false }],
			language: 'en',
			source: 'A source whose name is long enough for a line of its own · A ministry'
		}));
		const evidence = slide(
			{ kind: 'evidence', quotes },
			{ commentary: ['Two words.', 'And two.'] }
		);
		const shown = textOf(
			writeDeck({ ...sampleDeck(), slides: [evidence] }),
			'ppt/slides/slide1.xml'
		);
		expect(quotes.filter(({ parts: [part] }) => !shown.includes(part?.text ?? ''))).toEqual([]);
	});

	test('a chart says below it how much of it is drawn', () => {
		const exhibit = { kind: 'chart' as const, figure: YEARS, cut: 'the first 10 of 15' };
		const bytes = writeDeck({ ...sampleDeck(), slides: [slide(exhibit)] });
		expect(textOf(bytes, 'ppt/slides/slide1.xml')).toContain('<a:t>the first 10 of 15</a:t>');
		expect(presentationFaults(bytes)).toEqual([]);
	});

	test('what a quotation tells of stands above it, once for those that follow', () => {
		const quote = (text: string, told: string) => ({
			told,
			parts: [{ text, isMarked: false }],
			language: 'en',
			source: 'One'
		});
		const quotes = [quote('A.', 'Pact'), quote('B.', 'Pact'), quote('C.', 'Visit')];
		const deck = { ...sampleDeck(), slides: [slide({ kind: 'evidence', quotes })] };
		const shown = textOf(writeDeck(deck), 'ppt/slides/slide1.xml');
		const words = [...shown.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text);
		expect(words.join(' ')).toContain('Pact A. B. Visit C. One');
	});

	test('a source is named once below all that is quoted of it', () => {
		const quote = (text: string, source: string) => ({
			parts: [{ text, isMarked: false }],
			language: 'en',
			source
		});
		const quotes = [quote('A.', 'One'), quote('B.', 'One'), quote('C.', 'Two')];
		const deck = { ...sampleDeck(), slides: [slide({ kind: 'evidence', quotes })] };
		const shown = textOf(writeDeck(deck), 'ppt/slides/slide1.xml');
		const words = [...shown.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text);
		expect(words.filter((text) => /^(?:[ABC]\.|One|Two)$/.test(text ?? ''))).toEqual([
			...['A.', 'B.', 'One'],
			...['C.', 'Two']
		]);
	});

	test('charts keep the colours of actors and the order of the ranking', () => {
		const years = textOf(bytes, `ppt/charts/chart${AT.years}.xml`);
		expect(years).toContain('<c:grouping val="stacked"/>');
		expect(
			[...years.replace(/<c:lineChart>.*/, '').matchAll(/<c:ser>.*?<a:srgbClr val="(\w+)"/g)].map(
				([, one]) => one
			)
		).toEqual(['0067A8', 'C44E00']);
		const ranked = textOf(bytes, `ppt/charts/chart${AT.ranked}.xml`);
		expect(ranked).toContain('<c:barDir val="bar"/>');
		expect(ranked).toContain('<c:orientation val="maxMin"/>');
		expect(ranked).toContain('Sector a &amp; &lt;co&gt;');
		// What was not chosen is pale, what was is not.
		expect(ranked).toMatch(/<c:dPt><c:idx val="1"\/>.*?516270/);
	});

	test('above each stack stands what it comes to, which the legend does not name', () => {
		const years = textOf(bytes, `ppt/charts/chart${AT.years}.xml`);
		const line = /<c:lineChart>.*<\/c:lineChart>/.exec(years)?.[0] ?? '';
		const totals = /<c:numCache>(.*)<\/c:numCache>/.exec(line)?.[1] ?? '';
		expect([...totals.matchAll(/<c:v>(\d+)/g)].map(([, total]) => total)).toEqual([
			...['1', '0', '5'],
			'1'
		]);
		expect(line).toContain('<c:dLblPos val="t"/>');
		expect(years).toContain('<c:legendEntry><c:idx val="2"/><c:delete val="1"/>');
		const ranked = textOf(bytes, `ppt/charts/chart${AT.ranked}.xml`);
		expect(ranked).not.toContain('lineChart');
	});

	test('the matrix is a table, its darkest cell the largest count', () => {
		const matrix = textOf(bytes, `ppt/slides/slide${AT.matrix}.xml`);
		expect(matrix).toContain('<a:t>Partner X</a:t>');
		expect(matrix).toMatch(/<a:t>1,200<\/a:t>(?:(?!<\/a:tc>).)*<a:alpha val="100000"\/>/);
	});

	test('each half of a comparison says what it shows', () => {
		const shown = textOf(bytes, `ppt/slides/slide${AT.comparison}.xml`);
		expect(shown).toContain('<a:t>Left</a:t>');
		expect(shown).toContain('<a:t>The data has changed.</a:t>');
		expect(shown.match(/descr="South Korea → Chile \(2 engagements\)"/g)).toHaveLength(2);
		expect(shown.match(/descr="Korea; China"/g)).toHaveLength(1);
	});

	test('notes keep their lines', () => {
		const notes = textOf(bytes, 'ppt/notesSlides/notesSlide1.xml');
		const lines = notes.match(/<a:p>.*?<\/a:p>/g)?.map((line) => line.replace(/<[^>]*>/g, ''));
		expect(lines).toEqual(['“A quotation.”', 'Ministry · May 2025', '', 'A remark']);
	});

	test('anything at all in the words is text', () => {
		expect(textOf(bytes, `ppt/slides/slide${AT.closing}.xml`)).toContain(
			'Two &lt;b&gt; &amp; \ufffd'
		);
	});

	test('sources that fill a slide go on to the next, and none is lost', () => {
		const sources = Array.from({ length: 60 }, (_, index) => `Document ${index} · Ministry`);
		const closing = slide({ kind: 'closing', sources, policy: 'Borders…' });
		const whole = writeDeck({ ...sampleDeck(), slides: [closing] });
		expect(presentationFaults(whole)).toEqual([]);
		const names = Object.keys(unzipSync(whole)).filter((name) =>
			/slides\/slide\d+\.xml$/.test(name)
		);
		expect(names.length).toBeGreaterThan(2);
		const all = names.map((name) => textOf(whole, name)).join('');
		for (const source of sources) expect(all).toContain(`<a:t>${source}</a:t>`);
	});
});

describe('the check of files sees', () => {
	const chart = `ppt/charts/chart${AT.years}.xml`;
	const changed = (name: string, change: (text: string) => string) => {
		const files = unzipSync(writeDeck(sampleDeck()));
		files[name] = strToU8(change(strFromU8(files[name] ?? strToU8(''))));
		return presentationFaults(zipSync(files));
	};
	const axis = '<c:axId val="222222222"/>';

	test.each([
		[
			'a third axis',
			chart,
			(text: string) => text.replace(axis, `${axis}<c:axId val="3"/>`),
			/axes/
		],
		[
			'other numbers',
			chart,
			(text: string) => text.replace('<c:v>3</c:v>', '<c:v>4</c:v>'),
			/values/
		],
		[
			'another order',
			chart,
			(text: string) => text.replace(/(<c:dLbls>.*?<\/c:dLbls>)(<c:cat>.*?<\/c:cat>)/, '$2$1'),
			/c:dLbls within c:ser/
		],
		[
			'a type of nothing',
			'[Content_Types].xml',
			(text: string) => text.replace('slideMaster1.xml', 'slideMaster2.xml'),
			/slideMaster2.*not there/
		],
		[
			'a relation to nothing',
			'ppt/slides/_rels/slide1.xml.rels',
			(text: string) => text.replace('notesSlide1.xml', 'notesSlide99.xml'),
			/leads to.*notesSlide99/
		],
		['broken XML', 'ppt/presentation.xml', (text: string) => text.slice(0, -5), /well formed/],
		[
			'an id twice',
			'ppt/presentation.xml',
			(text: string) => text.replace('id="257"', 'id="256"'),
			/slides: an id twice/
		],
		[
			'a place without layout',
			'ppt/slides/slide1.xml',
			(text: string) => text.replace('type="subTitle" idx="1"', 'type="body" idx="7"'),
			/no body 7/
		]
	] as const)('%s', (_, name, change, fault) => {
		expect(changed(name, change).join('\n')).toMatch(fault);
	});
});
