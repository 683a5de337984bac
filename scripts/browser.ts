import { chromium, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { bundledBrowser } from './bundled-browser.ts';
import { Fault } from './fault.ts';
import { installedBrowsers } from './installed-browsers.ts';

/** A Chromium that may run on this machine. */
export interface BrowserChoice {
	path: string;
	/** Where it was found, for messages. */
	from: string;
	args: readonly string[];
	env: Readonly<Record<string, string>>;
}

/** No name resolves but those of this machine, and the browser makes no call of its own. */
const NETWORK_CLOSED = [
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
	'--no-proxy-server',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-pings'
];

/** Glyphs at the same place on every machine, so that screenshots can be compared. */
const SAME_EVERYWHERE = ['--font-render-hinting=none', '--force-color-profile=srgb'];

const WAYS_OUT = [
	'Ways out: install Chrome, Chromium or Edge;',
	'or set CHROMIUM_PATH to the executable of one;',
	'or run `npx playwright-core install chromium`.'
].join('\n');

/**
 * Starts the first Chromium that works: CHROMIUM_PATH, one on the machine, else the one in the
 * npm package @sparticuz/chromium. `ENTENTE_BROWSER=bundled` skips those on the machine. The
 * network is closed to all but localhost.
 *
 * @throws Fault when none can be started, with what was tried.
 */
export async function startBrowser(): Promise<{ server: BrowserServer; choice: BrowserChoice }> {
	const tried: string[] = [];
	for (const find of browserFinders()) {
		let choice: BrowserChoice | undefined;
		try {
			choice = await find();
			if (choice) return { server: await launch(choice), choice };
		} catch (error) {
			tried.push(`- ${choice ? `${choice.path} (${choice.from})` : ''} ${firstLines(error)}`);
		}
	}
	throw new Fault(['No Chromium could be started.', ...tried].join('\n'), WAYS_OUT);
}

type Finder = () => BrowserChoice | undefined | Promise<BrowserChoice | undefined>;

function browserFinders(): Finder[] {
	const named = process.env.CHROMIUM_PATH;
	// Whoever names a browser wants that one: falling back in silence would test another.
	if (named) return [() => plain(named, 'CHROMIUM_PATH')];
	if (process.env.ENTENTE_BROWSER === 'bundled') return [bundledBrowser];
	const installed = installedBrowsers().map((path) => () => plain(path, 'this machine'));
	return [...installed, bundledBrowser];
}

function plain(path: string, from: string): BrowserChoice {
	return { path, from, args: [], env: {} };
}

function launch(choice: BrowserChoice): Promise<BrowserServer> {
	const options: LaunchOptions = {
		executablePath: choice.path,
		args: [...NETWORK_CLOSED, ...SAME_EVERYWHERE, ...choice.args],
		env: { ...process.env, ...choice.env },
		timeout: 60_000
	};
	return chromium.launchServer(options);
}

/** Playwright's launch errors carry the whole call log; the cause stands in its first lines. */
function firstLines(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	return text.split('\n').slice(0, 6).join('\n  ');
}
