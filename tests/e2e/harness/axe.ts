import { readFileSync } from 'node:fs';
import type { AxeResults, Result } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fromRoot } from '../../../scripts/root.ts';
import type { Theme } from './visit.ts';

const AXE = readFileSync(fromRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** WCAG 2.2 AA and what axe holds to be good practice. */
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What alone a theme changes. */
const COLOURS = ['color-contrast'];

/** Asserts that axe-core finds nothing wrong with the page as it stands now, in that theme. */
export async function expectNoAxeViolations(page: Page, theme: Theme, rules = ALL): Promise<void> {
	await page.emulateMedia({ colorScheme: theme });
	// Colours in the middle of a transition are no one's design.
	await page.evaluate(async () => {
		const ending = document
			.getAnimations()
			.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
		await Promise.allSettled(ending.map((animation) => animation.finished));
	});
	const { violations } = await runAxe(page, rules);
	expect(violations.map(describe), `axe violations in the ${theme} theme`).toEqual([]);
}

/** Everything in one theme, and colours in the other too. */
export async function expectNoAxeViolationsInEither(page: Page): Promise<void> {
	await expectNoAxeViolations(page, 'light');
	await expectNoAxeViolations(page, 'dark', COLOURS);
}

/** By the debugger, whose scripts the page's own content security policy does not stop. */
async function runAxe(page: Page, runOnly: readonly string[]): Promise<AxeResults> {
	const session = await page.context().newCDPSession(page);
	try {
		const isThere = await evaluate(session, 'typeof axe === "object"');
		if (isThere !== true) await evaluate(session, `${AXE};undefined`);
		const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
		return (await evaluate(session, `axe.run(${options})`)) as AxeResults;
	} finally {
		await session.detach();
	}
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
	const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
		expression,
		awaitPromise: true,
		returnByValue: true
	});
	if (exceptionDetails)
		throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
	return result.value;
}

function describe({ id, impact, help, helpUrl, nodes }: Result): string {
	const places = nodes.map((node) => `\n    ${node.target.join(' ')}: ${node.failureSummary}`);
	return `${id} (${impact}): ${help}, ${helpUrl}${places.join('')}`;
}
