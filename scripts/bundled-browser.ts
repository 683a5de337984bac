import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserChoice } from './browser.ts';
import { Fault } from './fault.ts';
import { fromRoot } from './root.ts';

/**
 * The Chromium (headless shell, Linux on x64) that comes inside @sparticuz/chromium, with the
 * system libraries and the font that a bare machine lacks. Unpacked once, into node_modules: a
 * folder of the user's own, which `npm ci` empties.
 */
export async function bundledBrowser(): Promise<BrowserChoice> {
	const system = `${process.platform} ${process.arch}`;
	if (system !== 'linux x64')
		throw new Fault(`@sparticuz/chromium has no browser for ${system}.`, 'It runs on linux x64.');
	const folder = await unpacked();
	const executable = path.join(folder, 'chromium');
	return {
		path: executable,
		from: '@sparticuz/chromium',
		args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--headless=shell'],
		env: { ...libraries(executable, folder), FONTCONFIG_PATH: path.join(folder, 'fonts') }
	};
}

async function unpacked(): Promise<string> {
	const manifest = fromRoot('node_modules', '@sparticuz', 'chromium', 'package.json');
	const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
	const folder = fromRoot('node_modules', '.cache', 'entente', `chromium-${version}`);
	if (existsSync(folder)) return folder;
	// Two runs at once must not see each other's half-written file: unpack aside, then rename.
	const aside = `${folder}.${process.pid}`;
	await rm(aside, { recursive: true, force: true });
	await mkdir(aside, { recursive: true });
	await unpack(aside);
	await writeFile(path.join(aside, 'fonts', 'fonts.conf'), FONTS);
	try {
		await rename(aside, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
		await rm(aside, { recursive: true, force: true });
	}
	return folder;
}

/**
 * The package unpacks into the temporary folder, and its libraries only where it believes itself
 * on Amazon Linux 2023. A child with those two variables makes it do so where we want it.
 */
async function unpack(folder: string): Promise<void> {
	const code = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
		cwd: fromRoot(),
		env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
	});
}

/** The libraries in the package are older than most systems' own: used only where some are missing. */
function libraries(executable: string, folder: string): Record<string, string> {
	if (starts(executable, process.env)) return {};
	const bundled = path.join(folder, 'al2023', 'lib');
	const others = process.env.LD_LIBRARY_PATH;
	return { LD_LIBRARY_PATH: others ? `${bundled}:${others}` : bundled };
}

function starts(executable: string, env: NodeJS.ProcessEnv): boolean {
	return spawnSync(executable, ['--version'], { env, stdio: 'ignore' }).status === 0;
}

/** The package's own names only folders of AWS Lambda. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>/usr/local/share/fonts</dir>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
