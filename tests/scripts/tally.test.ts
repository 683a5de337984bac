import { describe, expect, test } from 'vitest';
import { formatTally, sum, tallyOf, tallyOfTests } from '../../scripts/tally.ts';

function report(passed: number, failed: number, files: [string, string[]][] = []): string {
	return JSON.stringify({
		numPassedTests: passed,
		numFailedTests: failed,
		testResults: files.map(([status, tests]) => ({
			status,
			assertionResults: tests.map((each) => ({ status: each }))
		}))
	});
}

describe('tallyOfTests', () => {
	test('counts tests', () => {
		expect(tallyOfTests(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
		const files: [string, string[]][] = [['failed', ['passed', 'failed']]];
		expect(tallyOfTests(report(12, 1, files), 1)).toEqual({ passed: 12, failed: 1 });
	});

	test('counts a file that cannot be loaded', () => {
		const files: [string, string[]][] = [
			['failed', []],
			['passed', ['passed']]
		];
		expect(tallyOfTests(report(1, 0, files), 1)).toEqual({ passed: 1, failed: 1 });
	});

	test('does not take a bad end for a good one', () => {
		expect(tallyOfTests(report(12, 0), 1)).toEqual({ passed: 12, failed: 1 });
		expect(tallyOfTests(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
		expect(tallyOfTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
	});
});

test('the last line of a run is plain', () => {
	const total = sum([tallyOf(0), tallyOf(2), { passed: 40, failed: 0 }]);
	expect(formatTally(total)).toBe('41 passed, 1 failed');
});
