import { expect, test } from 'vitest';
import { installedBrowsers } from '../../scripts/installed-browsers.ts';

function find(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, files: string[]): string[] {
	return installedBrowsers(platform, env, (file) => files.includes(file));
}

test('looks in PATH, then in the usual places', () => {
	const files = ['/usr/bin/chromium', '/opt/own/google-chrome', '/snap/bin/chromium'];
	expect(find('linux', { PATH: '/opt/own' }, files)).toEqual([
		'/opt/own/google-chrome',
		'/usr/bin/chromium',
		'/snap/bin/chromium'
	]);
});

test('knows the applications of macOS, also those of one user', () => {
	const mine = '/h/me/Applications/Chromium.app/Contents/MacOS/Chromium';
	const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
	expect(find('darwin', { HOME: '/h/me' }, [mine, chrome])).toEqual([chrome, mine]);
});

test('finds Edge, which every Windows has', () => {
	const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
	const env = { 'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)` };
	expect(find('win32', env, [edge])).toEqual([edge]);
});

test('finds nothing where there is nothing', () => {
	expect(find('linux', {}, [])).toEqual([]);
});
