import { expect, it } from 'vitest';
import { engagementCitation, quotationCitation } from '#lib/query/citation.ts';

const source = {
	publisher: 'Ministry',
	title: 'Talks in\nSantiago',
	published: '12 March 2025',
	url: 'https://example.org/1'
};
const link = 'https://entente.example/documents/?at=1-9&read=a&v=1';

it('cites a quotation with its source, its address and the link to the very words', () => {
	expect(quotationCitation('They met\n\nin Santiago.', source, link)).toBe(
		`“They met in Santiago.” Ministry, “Talks in Santiago”, 12 March 2025. https://example.org/1 ${link}`
	);
});

it('leaves out an address that nobody knows', () => {
	expect(quotationCitation('They met.', { ...source, url: null }, link)).toBe(
		`“They met.” Ministry, “Talks in Santiago”, 12 March 2025. ${link}`
	);
});

it('cites an engagement by all of its sources, a line each', () => {
	const text = engagementCitation(['Talks', 'Bilateral meeting'], [source, source], link);
	expect(text.split('\n')).toHaveLength(4);
	expect(text.startsWith('Talks, Bilateral meeting.\n')).toBe(true);
});
