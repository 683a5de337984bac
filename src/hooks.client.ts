import { m } from '#lib/paraglide/messages.js';
import { DataFault } from '#lib/platform/data-fault.ts';
import { isLostPart } from '#lib/platform/lost-part.ts';
import type { HandleClientError } from '@sveltejs/kit';

/** A data fault or a part that did not arrive names the way out; any other error keeps SvelteKit's own words. */
export const handleError: HandleClientError = ({ error, message }) => {
	if (error instanceof DataFault) return { message: error.message };
	return { message: isLostPart(error) ? m.panel_failed() : message };
};
