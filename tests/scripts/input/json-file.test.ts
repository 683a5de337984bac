import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readCompanion, readJsonFile } from '../../../scripts/input/json-file.ts';
import { folderOf } from '../../hostile/command.ts';
import { faultOf } from '../fault-of.ts';

const fileOf = (content: string) => path.join(folderOf({ 'a.json': content }), 'a.json');

test('readJsonFile names the file that is no JSON', () => {
	expect(readJsonFile(fileOf('[1]'))).toEqual([1]);
	expect(faultOf(() => readJsonFile(fileOf('[1'))).message).toMatch(/a\.json is not valid JSON/);
});

describe('readCompanion', () => {
	const read = (file: string, isRequired = false) =>
		readCompanion(file, v.object({ id: v.string() }), {
			option: '--things',
			isRequired,
			absence: 'There are no things',
			largest: 20,
			remedy: 'Correct it.'
		});

	test('gives what the file holds, and null where there is none', () => {
		expect(read(fileOf('{"id": "a"}'))).toEqual({ id: 'a' });
		expect(read('/nowhere/a.json')).toBeNull();
	});

	test('a file that was asked for has to be there', () => {
		const fault = faultOf(() => read('/nowhere/a.json', true));
		expect(fault).toMatchObject({
			message: 'There are no things at /nowhere/a.json.',
			exitCode: 2
		});
		expect(fault.remedy).toMatch(/--things/);
	});

	test.each([
		['a large one', '{"id": "aaaaaaaaaaaaaaa"}', /is larger than/],
		['one that is no JSON', '{"id": ', /is not valid JSON/],
		['one of another shape', '{"id": 7}', /is damaged at id: /]
	])('%s is refused, and nothing else is done', (_, content, problem) => {
		const fault = faultOf(() => read(fileOf(content)));
		expect(fault.message).toMatch(problem);
		expect(fault.exitCode).toBe(2);
	});
});
