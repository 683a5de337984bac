import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../scripts/static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'entente-'));
	const site = path.join(folder, 'site');
	await mkdir(path.join(site, '_app', 'immutable'), { recursive: true });
	await writeFile(path.join(folder, 'secret.txt'), 'secret');
	await writeFile(path.join(site, 'index.html'), 'first');
	await writeFile(path.join(site, 'documents.html'), 'documents');
	await writeFile(path.join(site, '404.html'), 'missing');
	await writeFile(path.join(site, '.env'), 'secret');
	await writeFile(path.join(site, '_app', 'immutable', 'a.js'), '0');
	server = await serveFolder(site, 0);
});

afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true });
});

test.each([
	['/', 200, 'first', 'text/html;charset=utf-8', 'no-cache'],
	['/?year=2021', 200, 'first', 'text/html;charset=utf-8', 'no-cache'],
	['/documents', 200, 'documents', 'text/html;charset=utf-8', 'no-cache'],
	['/_app/immutable/a.js', 200, '0', 'text/javascript', 'public, max-age=31536000, immutable'],
	['/nowhere', 404, 'missing', 'text/html;charset=utf-8', 'no-cache'],
	['/%E0%A4%A', 404, 'missing', 'text/html;charset=utf-8', 'no-cache'],
	['/.env', 404, 'missing', 'text/html;charset=utf-8', 'no-cache']
])('%s is answered with %i', async (address, status, body, type, caching) => {
	const response = await fetch(server.origin + address);
	expect(response.status).toBe(status);
	expect(await response.text()).toBe(body);
	expect(response.headers.get('content-type')).toBe(type);
	expect(response.headers.get('cache-control')).toBe(caching);
	expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
	expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

// Written by hand: `fetch` would tidy the address before it is sent.
test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/_app/../../secret.txt'])(
	'%s does not leave the folder',
	async (address) => {
		expect(await rawRequest(`GET ${address} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 404/);
	}
);

test('only reads', async () => {
	expect(await rawRequest('POST / HTTP/1.1')).toMatch(/^HTTP\/1\.1 405/);
});

test('says so when the port is taken', async () => {
	await expect(serveFolder(path.join(folder, 'site'), server.port)).rejects.toMatchObject({
		code: 'EADDRINUSE'
	});
});

function rawRequest(line: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(server.port, '127.0.0.1');
		const chunks: Buffer[] = [];
		socket.on('data', (chunk) => chunks.push(chunk));
		socket.on('end', () => resolve(Buffer.concat(chunks).toString()));
		socket.on('error', reject);
		socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
	});
}
