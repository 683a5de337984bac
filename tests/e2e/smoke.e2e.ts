import { expect, rested, test } from './harness/test.ts';

test('the first page loads without a console message or a request off-origin', async ({
	visit
}) => {
	const page = await visit('/');
	await rested(page);
	await expect.poll(() => page.title()).toContain('Entente');
});

test('an address that does not exist is answered by the site itself', async ({ visit }) => {
	const page = await visit('/no-such-page', { allow: [/404|Not found/] });
	await page.getByText('There is no page at this address.').waitFor();
	await page.getByRole('link', { name: 'To the map' }).waitFor();
});
