import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Paths of the Chromium family on this machine, the best first. */
export function installedBrowsers(
	platform: NodeJS.Platform = process.platform,
	env: NodeJS.ProcessEnv = process.env,
	exists: (file: string) => boolean = existsSync
): string[] {
	const candidates = [...usualPaths(platform, env), playwrightDownload()];
	return [...new Set(candidates)].filter((file) => file !== '' && exists(file));
}

function usualPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
	if (platform === 'win32') return windowsPaths(env);
	if (platform === 'darwin') return macPaths(env);
	return linuxPaths(env);
}

function linuxPaths(env: NodeJS.ProcessEnv): string[] {
	const names = [
		'google-chrome-stable',
		'google-chrome',
		'chromium',
		'chromium-browser',
		'microsoft-edge'
	];
	const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
	return [
		...names.flatMap((name) =>
			folders.filter(Boolean).map((folder) => path.posix.join(folder, name))
		),
		'/opt/google/chrome/chrome',
		'/usr/lib/chromium/chromium'
	];
}

function macPaths(env: NodeJS.ProcessEnv): string[] {
	const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
	return ['', env.HOME ?? ''].flatMap((home) =>
		names.map((name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`)
	);
}

function windowsPaths(env: NodeJS.ProcessEnv): string[] {
	const programs = [
		['Google', 'Chrome', 'Application', 'chrome.exe'],
		['Chromium', 'Application', 'chrome.exe'],
		['Microsoft', 'Edge', 'Application', 'msedge.exe']
	];
	const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
	return programs.flatMap((parts) =>
		folders.flatMap((folder) => (folder ? [path.win32.join(folder, ...parts)] : []))
	);
}

/** Where `npx playwright-core install chromium` puts one; Playwright throws on unknown systems. */
function playwrightDownload(): string {
	try {
		return chromium.executablePath();
	} catch {
		return '';
	}
}
