import { page } from '$app/state';

/** What went wrong with the page that was asked for; reactive. */
export function failure(): { status: number; message: string } {
	return { status: page.status, message: page.error?.message ?? '' };
}
