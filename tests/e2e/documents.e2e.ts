import { dataset } from './harness/faults.ts';
import { expect, expectNoAxeViolations, test, type Theme } from './harness/test.ts';

interface Documents {
	documents: { id: string; language: string; counts: { engagements: number } }[];
}

test('the list of documents is ordered and told by language, and the link goes along', async ({
	visit
}) => {
	const { documents } = await dataset<Documents>('documents.json');
	const page = await visit('/documents/');
	const rows = page.locator('main .counts');
	await expect.poll(() => rows.count()).toBe(documents.length);
	await page.getByLabel('Order').selectOption('engagements');
	await page.waitForURL(/docs=engagements/);
	const most = Math.max(...documents.map(({ counts }) => counts.engagements));
	await expect.poll(async () => Number.parseInt(await rows.first().innerText())).toBe(most);

	const language = documents[0]?.language ?? '';
	const written = documents.filter((one) => one.language === language).length;
	await page.getByLabel('Language').last().selectOption(language);
	await page.waitForURL(/written=/);
	await expect.poll(() => rows.count()).toBe(written);
	const again = await visit(new URL(page.url()).pathname + new URL(page.url()).search);
	await expect.poll(() => again.locator('main .counts').count()).toBe(written);
});

test('marks are told apart by kind, and a link to words is copied by one click', async ({
	visit
}) => {
	const page = await visit('/documents/');
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.locator('main li a').first().click();
	const legend = page.getByRole('list', { name: 'What the marked words prove' });
	await legend.waitFor();
	for (const kind of await legend
		.locator('mark')
		.evaluateAll((marks) => marks.map((mark) => mark.classList[0] ?? '')))
		await expect
			.poll(() => page.locator(`article mark.${kind}`).count(), { message: kind })
			.toBeGreaterThan(0);

	await page.locator('article mark').first().click();
	await page.waitForURL(/at=\d+-\d+/);
	await page.getByRole('button', { name: 'Copy link to these words' }).click();
	await page.getByText('Link copied').waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	const words = await page.locator('mark.current').allInnerTexts();
	await page.goto(copied);
	await page.locator('mark.current').first().waitFor();
	await expect.poll(() => page.locator('mark.current').allInnerTexts()).toEqual(words);
});

test('from the text to the map and back to the same words', async ({ visit }) => {
	const page = await visit('/documents/');
	await page.locator('main li a').first().click();
	await page.locator('article mark').first().click();
	await page.locator('aside li a').first().click();
	await page.waitForURL(/\/\?.*open=engagement/);
	await page.locator('#details blockquote').first().waitFor();
	await page.getByRole('link', { name: 'open in document' }).first().click();
	await page.locator('article mark.current').first().waitFor();
});

test.for(['light', 'dark'] as const)(
	'axe finds nothing in an opened document (%s)',
	async (theme: Theme, { visit }) => {
		const page = await visit('/documents/', { theme });
		await page.locator('main li a').first().click();
		await page.locator('article mark').first().click();
		await page.getByRole('button', { name: 'Copy link to these words' }).waitFor();
		await expectNoAxeViolations(page, theme);
	}
);
