import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readData } from './committed.ts';
import schema from './data-package.schema.json' with { type: 'json' };

interface Resource {
	path: string;
	bytes: number;
	hash: string;
	schema?: { fields: { name: string }[] };
}

const description = JSON.parse(readData('datapackage.json')) as { resources: Resource[] };

test('the description fits the profile of data packages', () => {
	const ajv = new Ajv({ allErrors: true });
	formats.default(ajv);
	const isValid = ajv.validate(schema, description);
	expect(ajv.errors ?? []).toEqual([]);
	expect(isValid).toBe(true);
});

test.each(description.resources)('$path has the size, hash and columns that are stated', (one) => {
	const content = readData(one.path);
	expect(Buffer.byteLength(content)).toBe(one.bytes);
	expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(one.hash);
	if (one.schema)
		expect(content.slice(1, content.indexOf('\r\n')).split(',')).toEqual(
			one.schema.fields.map(({ name }) => name)
		);
});
