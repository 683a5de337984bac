import { expect, test } from 'vitest';
import { read } from './lexicon.ts';

test.each([
	'The meeting between Germany and Hungary was cancelled.',
	'The planned meeting between Germany and Hungary was cancelled.',
	'The scheduled meeting between Germany and Hungary was called off.',
	'Das geplante Treffen zwischen Deutschland und Ungarn wurde abgesagt.',
	'Il previsto incontro tra Italia e Francia è stato rinviato.',
	'La prevista reunión entre Chile y Bolivia fue cancelada.'
])('what was planned and is cancelled was not held: %s', (text) => {
	expect(read(text).drafts.map(({ status }) => status)).toEqual(['cancelled']);
});
