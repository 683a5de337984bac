import type { BrowserContext } from 'playwright-core';

/**
 * Watches everything that happens in a browser context and keeps the network shut: whatever does
 * not go to the site itself is stopped and counts as a fault, and so does every console message.
 */
export class Witness {
	readonly #faults: string[] = [];
	readonly #allowed: RegExp[] = [];
	readonly #home: URL;

	/** @param home an address of the site, or the file of the one-file edition */
	constructor(home: URL) {
		this.#home = home;
	}

	/** Lets pass what a test provokes on purpose, such as the message of an address not found. */
	allow(patterns: readonly RegExp[]): void {
		this.#allowed.push(...patterns);
	}

	/** What went wrong so far, in order. */
	get faults(): readonly string[] {
		return this.#faults.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
	}

	async watch(context: BrowserContext): Promise<void> {
		context.on('console', (message) => {
			const { url, lineNumber } = message.location();
			this.#faults.push(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
		});
		context.on('weberror', (error) => this.#faults.push(`uncaught: ${error.error().stack}`));
		context.on('page', (page) => page.on('crash', () => this.#faults.push('the page crashed')));
		await context.route(
			(url) => !this.#isHome(url),
			async (route) => {
				this.#faults.push(`request off-origin: ${route.request().url()}`);
				await route.abort();
			}
		);
		await context.routeWebSocket(/./, async (socket) => {
			this.#faults.push(`web socket: ${socket.url()}`);
			await socket.close();
		});
	}

	#isHome(url: URL): boolean {
		if (['data:', 'blob:', 'about:'].includes(url.protocol)) return true;
		if (url.protocol === 'file:') return url.pathname === this.#home.pathname;
		return url.origin === this.#home.origin;
	}
}
