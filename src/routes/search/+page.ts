import { loadAllMessages, localeOf } from '#lib/platform/load-messages.ts';
import type { PageLoad } from './$types.ts';

export const load: PageLoad = async ({ url, parent }) => {
	await parent();
	await loadAllMessages(localeOf(url));
};
