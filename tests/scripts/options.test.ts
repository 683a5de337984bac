import { expect, test } from 'vitest';
import { readOptions } from '../../scripts/options.ts';

const OPTIONS = { port: { type: 'string' }, help: { type: 'boolean' } } as const;

test('reads what the command knows', () => {
	const options = readOptions(['--port', '80', '--help'], OPTIONS, 'HELP');
	expect({ ...options }).toEqual({ port: '80', help: true });
});

test.each([[['--prot', '80']], [['--port']], [['--help=yes']], [['somewhere']]])(
	'refuses %s with the remedy',
	(args) => {
		expect(() => readOptions(args, OPTIONS, 'HELP')).toThrow(
			expect.objectContaining({
				name: 'Fault',
				exitCode: 2,
				remedy: expect.stringContaining('HELP')
			})
		);
	}
);
