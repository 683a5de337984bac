import { runTool } from './tool.ts';

/**
 * Builds the site for production, whoever asks: under vitest the environment would otherwise give
 * a development build, with its warnings.
 *
 * @returns Vite's exit code
 */
export function buildSite(env: Readonly<Record<string, string>> = {}): Promise<number> {
	const production = { NODE_ENV: 'production', VITEST: '' };
	return runTool('vite', ['build', '--logLevel', 'error'], { ...production, ...env });
}
