import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markupIn, withoutMarkup } from '#lib/pipeline/01-read/markup.ts';
import { shadowOf } from '#lib/pipeline/01-read/shadow.ts';
import { extract } from '#lib/pipeline/extract.ts';
import { lexicon, sourceOf } from './lexicon.ts';

describe('markup in a text', () => {
	test.each([
		['<b>France</b> and Kenya', 'France and Kenya'],
		['a <a href="https://example.org/x">link</a>.', 'a link.'],
		['one<br/>two<BR>three', 'one\ntwo\nthree'],
		['<td>Peru</td><td>Lima</td>', ' Peru  Lima '],
		['met.<script type="x">alert("<b>")</script> Then', 'met. Then'],
		['<STYLE>p { color: red }</style >Lima', 'Lima'],
		['a <!-- note <b> --> b', 'a  b'],
		['an open <script> goes on', 'an open  goes on'],
		['an open <!-- goes on', 'an open <!-- goes on'],
		['a <b and c> d, 3 < 4, <lima@example.org>, <인터뷰>, <https://example.org>, <The Times>', null]
	])('%s', (raw, wanted) => {
		expect(withoutMarkup(raw)).toBe(wanted ?? raw);
		expect(shadowOf(raw).text).toBe(wanted ?? raw);
	});

	test('a quotation has the words and not the tags around them', () => {
		const raw = 'x <b>France</b> and <i>Kenya</i> met';
		const shadow = shadowOf(raw);
		const quoted = (words: string) => {
			const start = shadow.text.indexOf(words);
			const span = shadow.raw({ start, end: start + words.length });
			return raw.slice(span.start, span.end);
		};
		expect(quoted('France')).toBe('France');
		expect(quoted('France and Kenya')).toBe('France</b> and <i>Kenya');
	});

	test('takes whole stretches of any text, and linear time', () => {
		const pieces = ['<', '>', '</', 'b', 'script', '<script>', '<!--', '-->', ' ', '=', '"', 'é'];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
				const raw = parts.join('');
				const at = markupIn(raw);
				for (let i = 0; i < raw.length; i++)
					expect(i + (at(i)?.width ?? 1)).toBeLessThanOrEqual(raw.length);
				withoutMarkup(raw);
			})
		);
		const started = performance.now();
		for (const piece of ['<script>', '<!--', '<b ', '</', '<a href='])
			shadowOf(piece.repeat(200_000));
		expect(performance.now() - started).toBeLessThan(10_000);
	});
});

describe('an engagement is read', () => {
	const read = (text: string) => extract(sourceOf(text), lexicon);

	test('past inline tags, with exact quotations', () => {
		const text = '<b>France</b> and <i>Kenya</i> met in <u>Nairobi</u> on 6 May 2024.';
		const [draft] = read(text).drafts;
		expect(draft?.parties.map(({ party }) => party).sort()).toEqual(['FRA', 'KEN']);
		for (const { start, end, exact } of draft?.evidence ?? [])
			expect(text.slice(start, end)).toBe(exact);
	});

	test('in a paragraph that ends in a script', () => {
		const body =
			'The Foreign Minister of Peru met with the Foreign Minister of Ghana in Lima on 6 May 2024 and signed an agreement on trade.';
		const plain = `# Peru and Ghana hold talks\n\n${body}\n`;
		const marked = `# Peru and Ghana hold talks\n\n${body}<script>alert(1)</script>\n`;
		const facts = (text: string) =>
			read(text).drafts.map(({ type, date, venue, parties, outcomes }) => [
				type,
				date?.edtf,
				venue?.name,
				parties.map(({ party }) => party),
				outcomes.length
			]);
		expect(facts(marked)).toEqual(facts(plain));
		expect(facts(marked)[0]?.[1]).toBe('2024-05-06');
	});
});
