/** How many checks held. */
export interface Tally {
	passed: number;
	failed: number;
}

/** The line that ends a run of all checks. */
export function formatTally({ passed, failed }: Tally): string {
	return `${passed} passed, ${failed} failed`;
}

export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(all, each) => ({ passed: all.passed + each.passed, failed: all.failed + each.failed }),
		{ passed: 0, failed: 0 }
	);
}

/** One check that is not made of tests: it held when its command ended with 0. */
export function tallyOf(exitCode: number): Tally {
	return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts the tests in a report of vitest's JSON reporter. Whatever went wrong outside a test (a file
 * that cannot be loaded, an error nobody caught, no test at all, no report) counts as a failure too.
 *
 * @param report the report's text; `undefined` when vitest wrote none
 */
export function tallyOfTests(report: string | undefined, exitCode: number): Tally {
	const { numPassedTests, numFailedTests, testResults } = parse(report);
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	const failed = numFailedTests + brokenFiles.length;
	const unseen = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
	return { passed: numPassedTests, failed: unseen ? 1 : failed };
}

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

function parse(report: string | undefined): Report {
	if (report === undefined) return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
	return JSON.parse(report) as Report;
}
