import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
	/** `http://127.0.0.1:4173`, without a slash at the end. */
	origin: string;
	port: number;
	/** Ends at once, also for browsers that keep their connection open. */
	close(): Promise<void>;
}

/**
 * Serves a built folder to this machine only. Files are listed when it starts and nothing else is
 * ever opened, so no address can reach outside the folder. What is not there gets `404.html`.
 *
 * @param port 0: any free one
 * @throws the system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had
 */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
	const server = createServer(handler(folder));
	await listening(server, port);
	// A TCP server's address is never a string: that is the form for pipes.
	const address = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${address.port}`,
		port: address.port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

function handler(folder: string) {
	const missing = readFileSync(path.join(folder, '404.html'));
	const files = sirv(folder, {
		etag: true,
		setHeaders: (response, pathname) => response.setHeader('Cache-Control', caching(pathname)),
		onNoMatch: (_request, response) =>
			response
				.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
				.end(missing)
	});
	return (request: IncomingMessage, response: ServerResponse) => {
		// What a policy in the page itself cannot say: browsers heed these as headers only.
		response.setHeader('Content-Security-Policy', `frame-ancestors ${frames(request)}`);
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'no-referrer');
		if (request.method === 'GET' || request.method === 'HEAD') files(request, response);
		else response.writeHead(405, { Allow: 'GET, HEAD' }).end();
	};
}

/** Only a view that says so may stand in another page: whatever else is there could be clicked unseen. */
function frames({ url = '' }: IncomingMessage): string {
	return /[?&]embed=on(?:&|$)/.test(url) ? '*' : "'none'";
}

/** Files whose name holds their hash never change; all others are asked for anew each time. */
function caching(pathname: string): string {
	const hashed = pathname.startsWith('/_app/immutable/');
	return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function listening(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			resolve();
		});
	});
}
