import { loadAllMessages, localeOf } from '#lib/platform/load-messages.ts';
import { loadPackage } from '#lib/platform/load-package.ts';
import type { PageLoad } from './$types.ts';

export const load: PageLoad = async ({ url, parent }) => {
	await parent();
	const [datapackage] = await Promise.all([loadPackage(), loadAllMessages(localeOf(url))]);
	return { datapackage };
};
