import { DataFault } from '#lib/platform/data-fault.ts';
import type { HandleClientError } from '@sveltejs/kit';

/** A data fault names the file and the way out; any other error keeps SvelteKit's own words. */
export const handleError: HandleClientError = ({ error, message }) => ({
	message: error instanceof DataFault ? error.message : message
});
