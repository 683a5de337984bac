import type { Engagement } from '#lib/domain/engagement.ts';
import { dataset } from './harness/faults.ts';
import { addressOf, arrived, expect, expectNoAxeViolationsInEither, test } from './harness/test.ts';

/** Two words of a quotation whose engagement has another name; the texts that shipped hold them. */
async function quotedWords(): Promise<string> {
	const { engagements } = await dataset<{ engagements: Engagement[] }>('engagements.json');
	for (const { name, evidence } of engagements) {
		const [words] = /\p{L}{6,} \p{L}{6,}/u.exec(evidence[0]?.exact ?? '') ?? [];
		if (words && !name.includes(words)) return words;
	}
	throw new Error('no engagement is quoted with two long words');
}

test('a page holds all that is found, and says by which words', async ({ visit }) => {
	const page = await visit('/');
	const search = page.getByRole('combobox', { name: /^Search/ });
	const rows = page.getByRole('listbox').getByRole('option');
	await search.fill('the');
	const all = rows.filter({ hasText: /^All \d+ results$/ });
	await all.waitFor();
	// Up from the first row is the last.
	await search.press('ArrowUp');
	await expect.poll(() => all.getAttribute('aria-selected')).toBe('true');
	await search.press('Enter');
	await arrived(page, /search\/\?find=the/);
	const listed = page.locator('#content section li');
	await expect.poll(() => listed.count()).toBeGreaterThan(8);
	await expectNoAxeViolationsInEither(page);

	const words = await quotedWords();
	await page.getByRole('searchbox').fill(`"${words}"`);
	await arrived(page, (url) => url.searchParams.get('find') === `"${words}"`);
	const engagement = page.locator('section[aria-labelledby="found-engagement"] li').first();
	await engagement.locator('mark', { hasText: new RegExp(words, 'i') }).waitFor();
	const name = await engagement.getByRole('link').innerText();
	await engagement.getByRole('link').click();
	await page.locator('#details').getByRole('heading', { name, level: 1 }).waitFor();
	expect(addressOf(page).search).not.toContain('find=');
});

test('the list of documents is searched by their texts too', async ({ visit }) => {
	const words = await quotedWords();
	const page = await visit('/documents/');
	await page.getByLabel('Find', { exact: true }).fill(`“${words}”`);
	const found = page.locator('#content li').first().locator('mark');
	await expect.poll(() => found.innerText()).toMatch(new RegExp(words, 'i'));
	await found.click();
	await arrived(page, /at=\d+-\d+/);
});
