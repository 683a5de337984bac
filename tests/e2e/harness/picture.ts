import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { fromRoot } from '../../../scripts/root.ts';

/** Of pages that were open when their test failed, in the last run. */
export const PICTURES = fromRoot('test-results', 'pictures');

export async function takePictures(pages: readonly Page[], testName: string): Promise<void> {
	await mkdir(PICTURES, { recursive: true });
	const slug = testName.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80);
	await Promise.all(
		pages.map((page, index) =>
			page
				.screenshot({ path: path.join(PICTURES, `${slug}-${index + 1}.png`), timeout: 5000 })
				// The picture is a help: that it cannot be taken must not hide why the test failed.
				.catch((error: unknown) => console.log(`no picture of ${page.url()}: ${error}`))
		)
	);
}
