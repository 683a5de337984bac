import { expect, expectNoAxeViolationsInEither, goTo, rested, test } from './harness/test.ts';

const SECTIONS = [
	'coverage',
	'method',
	'confidence',
	'taxonomy',
	'dictionary',
	'limits',
	'borders',
	'licences',
	'corrections',
	'citing',
	'privacy'
];

test('each section has a link of its own, in every language', async ({ visit }) => {
	for (const locale of ['en', 'ko', 'es']) {
		const page = await visit(`/about/?lang=${locale}&v=1#citing`);
		await expect
			.poll(() => page.locator('main section').evaluateAll((all) => all.map(({ id }) => id)))
			.toEqual(SECTIONS);
		for (const id of SECTIONS) {
			const words = await page.locator(`#${id}`).innerText();
			expect(words.length, id).toBeGreaterThan(20);
			// A message that is missing shows its own key.
			expect(words, id).not.toMatch(/about_|docs_/);
		}
	}
});

test('no field of the data dictionary is explained by its own key', async ({ visit }) => {
	const page = await visit('/about/');
	for (const locale of ['en', 'ko', 'es']) {
		await goTo(page, `/about/?lang=${locale}&v=1`);
		const rows = await page
			.locator('#dictionary tbody tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
			);
		expect(rows.length).toBeGreaterThan(20);
		expect(
			rows.filter(([key, words]) => !words?.includes(' ') || words.includes(key + '_'))
		).toEqual([]);
	}
});

test('axe finds nothing in Korean and Spanish, in either theme', async ({ visit }) => {
	const page = await visit('/about/');
	for (const locale of ['ko', 'es']) {
		await goTo(page, `/about/?lang=${locale}&v=1`);
		await expectNoAxeViolationsInEither(await rested(page));
	}
});
