import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkShape, parseJson } from '../../../scripts/input/json.ts';
import { faultOf } from '../fault-of.ts';

const FAULT = { subject: 'a.json', remedy: 'Correct it.' };

describe('parseJson', () => {
	test('passes over a byte order mark', () => {
		expect(parseJson('\ufeff{"a": 1}', FAULT)).toEqual({ a: 1 });
	});

	test.each(['', '{"a": ', '[1,]', '{"a": NaN}'])('names what %j stands in', (text) => {
		const fault = faultOf(() => parseJson(text, { ...FAULT, exitCode: 2 }));
		expect(fault.message).toMatch(/^a\.json is not valid JSON: ./);
		expect(fault).toMatchObject({ remedy: 'Correct it.', exitCode: 2 });
	});
});

describe('checkShape', () => {
	const schema = v.object({ list: v.array(v.object({ id: v.string() })) });

	test('gives what the schema makes of it', () => {
		expect(checkShape(schema, { list: [{ id: 'a', more: 1 }] }, FAULT)).toEqual({
			list: [{ id: 'a' }]
		});
	});

	test.each([
		[{ list: [{ id: 'a' }, { id: 7 }] }, 'list.1.id'],
		[null, 'its top']
	])('names the place of the damage in %j', (json, place) => {
		const fault = faultOf(() => checkShape(schema, json, FAULT));
		expect(fault.message).toMatch(new RegExp(`^a\\.json is damaged at ${place}: .`));
		expect(fault).toMatchObject({ remedy: 'Correct it.', exitCode: 1 });
	});
});
