import { m } from '#lib/paraglide/messages.js';
import { DataFault } from '#lib/platform/data-fault.ts';
import type { HandleClientError } from '@sveltejs/kit';

/** A data fault names its own way out; anything else did not arrive, or will when it is asked for anew. */
export const handleError: HandleClientError = ({ error }) => {
	return { message: error instanceof DataFault ? error.message : m.panel_failed() };
};
