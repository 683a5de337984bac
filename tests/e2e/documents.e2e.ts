import { dataset } from './harness/faults.ts';
import {
	addressOf,
	arrived,
	expect,
	expectNoAxeViolations,
	test,
	type Theme
} from './harness/test.ts';

interface Documents {
	documents: { id: string; file: string; language: string; counts: { engagements: number } }[];
}

test('the list of documents is ordered and told by language, and the link goes along', async ({
	visit
}) => {
	const { documents } = await dataset<Documents>('documents.json');
	const page = await visit('/documents/');
	const rows = page.locator('main .counts');
	await expect.poll(() => rows.count()).toBe(documents.length);
	await page.getByLabel('Order').selectOption('engagements');
	await arrived(page, /docs=engagements/);
	const most = Math.max(...documents.map(({ counts }) => counts.engagements));
	await expect.poll(async () => Number.parseInt(await rows.first().innerText())).toBe(most);

	const language = documents[0]?.language ?? '';
	const written = documents.filter((one) => one.language === language).length;
	await page.getByLabel('Language').last().selectOption(language);
	await arrived(page, /written=/);
	await expect.poll(() => rows.count()).toBe(written);
	const again = await visit(addressOf(page).pathname + addressOf(page).search);
	await expect.poll(() => again.locator('main .counts').count()).toBe(written);

	// Each choice tells how many documents it leaves beside the others.
	await page.getByLabel('Language').last().selectOption('');
	const publisher = page.getByRole('combobox', { name: 'Publisher', exact: true });
	const [, offered = ''] = await publisher.locator('option').allInnerTexts();
	await publisher.selectOption({ index: 1 });
	await arrived(page, /publisher=/);
	await expect.poll(() => rows.count()).toBe(Number(/\((\d+)\)$/.exec(offered)?.[1]));
	await page.getByLabel('Find', { exact: true }).fill('nosuchword');
	await page.getByRole('button', { name: 'Show all documents' }).click();
	await expect.poll(() => rows.count()).toBe(documents.length);
});

test('a document is found by its title, publisher or file, and the link keeps the words', async ({
	visit
}) => {
	const { documents } = await dataset<Documents>('documents.json');
	const page = await visit('/documents/');
	const rows = page.locator('main .counts');
	const find = page.getByLabel('Find', { exact: true });
	const [first] = documents;
	await find.fill(first?.file ?? '');
	await arrived(page, /find=/);
	await expect.poll(() => rows.count()).toBe(1);
	const again = await visit(addressOf(page).pathname + addressOf(page).search);
	await expect.poll(() => again.locator('main .counts').count()).toBe(1);
	await find.fill('nosuchword');
	await page.getByText('nosuchword').waitFor();
	await expect.poll(() => rows.count()).toBe(0);
});

test('words that no record quotes are found, and the document opens at them', async ({ visit }) => {
	const page = await visit('/');
	await page.keyboard.press('/');
	await page.keyboard.type('sidelines of the annual');
	const option = page.getByRole('option', { name: 'In the text' }).first();
	await option.locator('mark', { hasText: 'sidelines of the annual' }).waitFor();
	await option.click();
	await arrived(page, /at=\d+-\d+/);
	const [, start, end] = /at=(\d+)-(\d+)/.exec(addressOf(page).search) ?? [];
	expect(Number(end) - Number(start)).toBe('sidelines of the annual'.length);
	await expect
		.poll(async () => (await page.locator('mark.current').allInnerTexts()).join(''))
		.toBe('sidelines of the annual');
});

test('marks are told apart by kind, and have a link each', async ({ visit }) => {
	const page = await visit('/documents/');
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
	await arrived(page, /at=\d+-\d+/);
	const words = await page.locator('mark.current').allInnerTexts();
	const { pathname, search } = addressOf(page);
	const again = await visit(pathname + search);
	await expect.poll(() => again.locator('mark.current').allInnerTexts()).toEqual(words);
});

test('from the text to the map and back to the same words', async ({ visit }) => {
	const page = await visit('/documents/');
	await page.locator('main li a').first().click();
	await page.locator('article mark').first().click();
	await page.locator('aside li a').first().click();
	await arrived(page, /\/\?.*open=engagement/);
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
		await page.getByRole('heading', { name: 'Proof' }).waitFor();
		await expectNoAxeViolations(page, theme);
	}
);
