/**
 * Runs a task once the next frame is on the screen.
 *
 * @returns what calls it off
 */
export function afterPaint(task: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => (timer = setTimeout(task)));
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
