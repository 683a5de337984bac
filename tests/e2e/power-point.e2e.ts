import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { presentationFaults } from '../briefing/pptx/presentation-faults.ts';
import { readPackage } from '../briefing/pptx/package-faults.ts';
import { expect, test } from './harness/test.ts';

/** Presses the button and reads what is saved. */
async function powerPoint(page: Page): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'PowerPoint' }).click()
	]);
	const folder = await mkdtemp(path.join(tmpdir(), 'entente-pptx-'));
	try {
		const file = path.join(folder, 'briefing.pptx');
		await download.saveAs(file);
		return { name: download.suggestedFilename(), bytes: await readFile(file) };
	} finally {
		await rm(folder, { recursive: true });
	}
}

test('the ready briefing becomes a PowerPoint file that is whole, and the same each time', async ({
	visit
}) => {
	const page = await visit('/briefing/');
	await page.getByRole('button', { name: 'All stories' }).click();
	await page.locator('article.slide').first().waitFor();
	const { name, bytes } = await powerPoint(page);
	expect(name).toBe('Who-engaged-whom.pptx');
	expect(presentationFaults(bytes)).toEqual([]);

	const { read } = readPackage(bytes);
	const parts = [...read.files.keys()];
	const count = (pattern: RegExp) => parts.filter((part) => pattern.test(part)).length;
	expect(count(/^ppt\/slides\/slide\d+\.xml$/)).toBe(12);
	expect(count(/^ppt\/charts\/chart\d+\.xml$/)).toBe(1);
	// Width and height stand behind the signature and the head of the first chunk.
	const [map = new Uint8Array()] = [...read.files].flatMap(([part, content]) =>
		part.endsWith('map2-1.png') ? [content] : []
	);
	expect(new DataView(map.buffer, map.byteOffset).getUint32(16)).toBeGreaterThan(1900);
	const words = [...(read.xml.get('ppt/slides/slide2.xml')?.walk() ?? [])];
	expect(words.some(({ text }) => /3 of 8 .* · Data as of /.test(text))).toBe(true);
	expect(words.some(({ text }) => /^Sources: /.test(text))).toBe(true);
	expect(words.some(({ attributes }) => /South Korea/.test(attributes['descr'] ?? ''))).toBe(true);

	const again = await powerPoint(page);
	expect(Buffer.compare(again.bytes, bytes)).toBe(0);
});

test('where a picture cannot be drawn, that is said and nothing is saved', async ({ visit }) => {
	const page = await visit('/briefing/', { allow: [/cannot draw/] });
	await page.getByRole('button', { name: 'All stories' }).click();
	await page.locator('article.slide').first().waitFor();
	await page.evaluate(() => {
		HTMLCanvasElement.prototype.toBlob = () => {
			throw new Error('this browser cannot draw');
		};
	});
	let saved = 0;
	page.on('download', () => saved++);
	await page.getByRole('button', { name: 'PowerPoint' }).click();
	await page.getByRole('alert').filter({ hasText: 'nothing was saved' }).waitFor();
	expect(saved).toBe(0);
	await expect.poll(() => page.getByRole('button', { name: 'PowerPoint' }).isEnabled()).toBe(true);
});
