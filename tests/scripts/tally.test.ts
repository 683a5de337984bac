import { describe, expect, test } from 'vitest';
import { formatTally, sum, tallyOf, tallyOfTests } from '../../scripts/tally.ts';

function report(passed: number, failed: number, files: [string, string[]][] = []): string {
	return JSON.stringify({
		numPassedTests: passed,
		numFailedTests: failed,
		testResults: files.map(([status, tests]) => ({
			name: 'some.test.ts',
			status,
			message: 'cannot be loaded',
			assertionResults: tests.map((each) => ({
				status: each,
				fullName: 'it works',
				failureMessages: ['\u001b[31mone\u001b[39m\ntwo\nthree\nfour\nfive']
			}))
		}))
	});
}

describe('tallyOfTests', () => {
	test('counts tests, and tells of each that failed how it began', () => {
		expect(tallyOfTests(report(12, 0), 0)).toEqual({ passed: 12, failed: 0, faults: [] });
		const files: [string, string[]][] = [['failed', ['passed', 'failed']]];
		const faults = ['some.test.ts: it works\n    one\n    two\n    three\n    four'];
		expect(tallyOfTests(report(12, 1, files), 1)).toEqual({ passed: 12, failed: 1, faults });
	});

	test('counts a file that cannot be loaded', () => {
		const files: [string, string[]][] = [
			['failed', []],
			['passed', ['passed']]
		];
		const faults = ['some.test.ts\n    cannot be loaded'];
		expect(tallyOfTests(report(1, 0, files), 1)).toEqual({ passed: 1, failed: 1, faults });
	});

	test('does not take a bad end for a good one', () => {
		expect(tallyOfTests(report(12, 0), 1)).toEqual({ passed: 12, failed: 1, faults: [] });
		expect(tallyOfTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1, faults: [] });
		expect(tallyOfTests(undefined, 1)).toEqual({ passed: 0, failed: 1, faults: [] });
	});
});

test('the last line of a run is plain', () => {
	const total = sum([tallyOf(0), tallyOf(2), { passed: 40, failed: 0 }]);
	expect(formatTally(total)).toBe('41 passed, 1 failed');
});
