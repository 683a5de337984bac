import { stripVTControlCharacters } from 'node:util';

/** How many checks held. */
export interface Tally {
	passed: number;
	failed: number;
	/** What failed and how it began, in a few lines each; not for a check that is no list of tests. */
	faults?: readonly string[];
}

/** The line that ends a run of all checks. */
export function formatTally({ passed, failed }: Omit<Tally, 'faults'>): string {
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
	const faults = testResults.flatMap(faultsOf);
	const brokenFiles = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	const failed = numFailedTests + brokenFiles.length;
	const unseen = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
	return { passed: numPassedTests, failed: unseen ? 1 : failed, faults };
}

interface Report {
	numPassedTests: number;
	numFailedTests: number;
	testResults: TestFile[];
}

interface TestFile {
	name: string;
	status: string;
	/** Why the file could not be loaded, if so. */
	message: string;
	assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

/** Lines of a message that are shown again at the end of a run. */
const LINES = 4;

function faultsOf({ name, status, message, assertionResults }: TestFile): string[] {
	if (status !== 'failed') return [];
	const failed = assertionResults.filter((test) => test.status === 'failed');
	if (failed.length === 0) return [faultText(name, message)];
	return failed.map(({ fullName, failureMessages }) =>
		faultText(`${name}: ${fullName}`, failureMessages.join('\n'))
	);
}

function faultText(title: string, message: string): string {
	const lines = stripVTControlCharacters(message).trim().split('\n').slice(0, LINES);
	return [title, ...lines.map((line) => `    ${line}`)].join('\n');
}

function parse(report: string | undefined): Report {
	if (report === undefined) return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
	return JSON.parse(report) as Report;
}
