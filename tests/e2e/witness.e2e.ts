import { inject } from 'vitest';
import { Visits, type VisitOptions } from './harness/visit.ts';
import { expect, test } from './harness/test.ts';

/** The harness itself: a witness that sees nothing would let every journey pass. */
const PROVOCATIONS: readonly [string, string, RegExp][] = [
	['a console message', 'console.log("hello")', /console log: hello/],
	['an uncaught error', 'setTimeout(() => { throw new Error("oh") })', /uncaught: Error: oh/],
	['a lost promise', 'void Promise.reject(new Error("oh"))', /uncaught: Error: oh/],
	['a way out of the site', 'location.assign("http://example.com/")', /off-origin: http:.*com/],
	['a picture from elsewhere', 'new Image().src = "http://example.com/a.png"', /example\.com/],
	['a request elsewhere', 'fetch("https://example.com/").catch(() => 0)', /off-origin|Connecting/],
	['a web socket', 'new WebSocket("wss://example.com/")', /web socket|Connecting/],
	['inline script', 'document.body.append(inlineScript())', /Content Security Policy/]
];

const INLINE_SCRIPT = `function inlineScript() {
	const script = document.createElement('script');
	script.textContent = '0';
	return script;
}`;

test.for(PROVOCATIONS)('the witness sees %s', async ([, code, fault], { browser }) => {
	expect(await faultsOf(browser, code)).toMatch(fault);
});

test('the witness lets pass what a test allows', async ({ browser }) => {
	expect(await faultsOf(browser, 'console.log("hello")', { allow: [/hello/] })).toBe('');
});

test('the witness has nothing to say about a quiet page', async ({ browser }) => {
	expect(await faultsOf(browser, '0')).toBe('');
});

async function faultsOf(
	browser: ConstructorParameters<typeof Visits>[0],
	code: string,
	options?: VisitOptions
): Promise<string> {
	const visits = new Visits(browser, inject('site'));
	try {
		const page = await visits.visit('/', options);
		await page.waitForLoadState('networkidle');
		await page.evaluate(`(() => { ${INLINE_SCRIPT}; void (${code}); })()`);
		await page.waitForTimeout(200);
		return visits.faults.join('\n');
	} finally {
		await visits.close();
	}
}
