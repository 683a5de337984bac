import { expect, test } from 'vitest';
import { compileAddresses } from '#lib/pipeline/lexicon/addresses.ts';
import { addressParty } from '#lib/pipeline/05-relate/home/address-party.ts';
import { readLexicon } from '../../scripts/lexicon-files.ts';

const { addresses, countries } = readLexicon();
const compiled = compileAddresses(addresses, countries);

test.each([
	['www.mfa.gov.cz/news', 'CZE'],
	['press@mofa.go.kr', 'KOR'],
	['https://www.gov.uk/government/news', 'GBR'],
	['https://www.state.gov/readout', 'USA'],
	['https://www.defense.gov', 'USA'],
	['https://www.esteri.it/it/sala_stampa', 'ITA'],
	['http://www.regierung.li', 'LIE']
])('%s is of %s', (text, party) => {
	expect(addressParty([text], compiled).map((vote) => vote.party)).toEqual([party]);
});

test.each([
	['of two states', 'www.state.gov and www.mofa.go.jp'],
	['of nobody', 'www.example.com/gov.html, mygov.example, gov.example.org'],
	['of a host within another', 'www.notesteri.it']
])('an address %s says nothing', (_, text) => {
	expect(addressParty([text], compiled)).toEqual([]);
});
