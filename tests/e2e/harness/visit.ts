import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { editionOf } from './address.ts';
import { hydrated } from './hydrated.ts';
import { Witness } from './witness.ts';

export type Theme = 'light' | 'dark';

export const VIEWPORTS = {
	desktop: { width: 1440, height: 900 },
	laptop: { width: 1280, height: 720 },
	projector: { width: 1920, height: 1080 },
	tablet: { width: 820, height: 1180 },
	phone: { width: 390, height: 844 },
	/** The narrowest that WCAG 2.2 asks for. */
	narrow: { width: 320, height: 640 }
} as const;

export interface VisitOptions {
	/** Light if not given. */
	theme?: Theme;
	/** Desktop if not given. */
	viewport?: keyof typeof VIEWPORTS | { width: number; height: number };
	/** Of the browser; `en-US` if not given. */
	locale?: string;
	/** As the user's system asks for; reduced if not given, so that nothing has to be waited for. */
	motion?: 'reduced' | 'full';
	forcedColors?: boolean;
	touch?: boolean;
	/** Faults that the test provokes, such as `/404/`. */
	allow?: readonly RegExp[];
}

/**
 * Opens an address of the app (`/`, `/?year=2021`), or of another by its whole URL, in a context of
 * its own, and waits until the page answers. A file has no network.
 */
export type Visit = (address: string, options?: VisitOptions) => Promise<Page>;

/** All that one test opens: contexts with no memory of each other, each with its witness. */
export class Visits {
	readonly #browser: Browser;
	readonly #home: URL;
	readonly #open: { context: BrowserContext; witness: Witness }[] = [];

	/** @param home of the edition that is tried: the site's origin, or the one file */
	constructor(browser: Browser, home: string) {
		this.#browser = browser;
		this.#home = new URL(home);
	}

	readonly visit: Visit = async (address, options = {}) => {
		const url = address.startsWith('/') ? editionOf(this.#home, address) : new URL(address);
		const context = await this.#browser.newContext({
			...this.#contextOptions(options),
			offline: url.protocol === 'file:'
		});
		const witness = new Witness(url);
		witness.allow(options.allow ?? []);
		await witness.watch(context);
		this.#open.push({ context, witness });
		const page = await context.newPage();
		await page.goto(url.href);
		return hydrated(page);
	};

	get faults(): readonly string[] {
		return this.#open.flatMap(({ witness }) => witness.faults);
	}

	get pages(): readonly Page[] {
		return this.#open.flatMap(({ context }) => context.pages());
	}

	async close(): Promise<void> {
		await Promise.all(this.#open.map(({ context }) => context.close()));
	}

	#contextOptions(options: VisitOptions): BrowserContextOptions {
		const { viewport = 'desktop' } = options;
		return {
			baseURL: this.#home.origin === 'null' ? undefined : this.#home.origin,
			viewport: typeof viewport === 'string' ? VIEWPORTS[viewport] : viewport,
			colorScheme: options.theme ?? 'light',
			locale: options.locale ?? 'en-US',
			timezoneId: 'UTC',
			reducedMotion: options.motion === 'full' ? 'no-preference' : 'reduce',
			forcedColors: options.forcedColors ? 'active' : 'none',
			hasTouch: options.touch ?? false
		};
	}
}
