import { describe, expect, test } from 'vitest';
import { read } from './lexicon.ts';

/** Minerals by counterpart of Korea. */
const minerals = (text: string) =>
	Object.fromEntries(
		read(text).drafts.map(({ pairs, minerals: own }) => [
			pairs
				.flatMap(({ source, target }) => [source, target])
				.filter((party) => party !== 'KOR')
				.join(),
			own.map(({ id }) => id).join()
		])
	);

describe('two agreements of one sentence', () => {
	test.each([
		'Korea signed agreements with Kenya on nickel and with Ghana on cobalt and graphite.',
		'Korea signed agreements on nickel with Kenya and on cobalt and graphite with Ghana.',
		'Corea firmó acuerdos con Kenia sobre níquel y con Ghana sobre cobalto y grafito.',
		'A Coreia assinou acordos com o Quénia sobre níquel e com Gana sobre cobalto e grafite.',
		'La Corea ha firmato accordi con il Kenya sul nichel e con il Ghana su cobalto e grafite.',
		'La Corée a signé des accords avec le Kenya sur le nickel et avec le Ghana sur le cobalt et le graphite.'
	])('each has its own minerals: %s', (text) => {
		expect(minerals(text)).toEqual({ KEN: 'nickel', GHA: 'cobalt,graphite' });
	});

	test.each([
		'Korea signed agreements on nickel and cobalt with Kenya and with Ghana.',
		'Korea signed agreements with Kenya and with Ghana on nickel and cobalt.'
	])('what is said of both stays with both: %s', (text) => {
		expect(minerals(text)).toEqual({ KEN: 'cobalt,nickel', GHA: 'cobalt,nickel' });
	});
});
