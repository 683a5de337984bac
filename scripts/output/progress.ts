/** Tells how far a run has come: a bar on a terminal, a line each tenth elsewhere; on standard error. */
export interface Progress {
	step(name: string): void;
	end(): void;
}

const WIDTH = 28;

export function progress(
	total: number,
	isQuiet: boolean,
	stream: NodeJS.WriteStream = process.stderr
): Progress {
	let done = 0;
	let told = 0;
	if (isQuiet || total === 0) return { step: () => undefined, end: () => undefined };
	return {
		step(name) {
			done++;
			if (stream.isTTY) {
				const filled = Math.round((done / total) * WIDTH);
				stream.write(
					`\r\u001b[2K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total} ${name.slice(0, 40)}`
				);
			} else if (Math.floor((done / total) * 10) > told || done === total) {
				told = Math.floor((done / total) * 10);
				stream.write(`${done} of ${total} documents read\n`);
			}
		},
		end() {
			if (stream.isTTY) stream.write('\r\u001b[2K');
		}
	};
}
