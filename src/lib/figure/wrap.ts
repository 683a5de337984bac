/** Where a line may break: behind a space, and between two signs of Han or Kana. */
const PIECE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu;

/** Breaks a text into lines no wider than `width`; a single longer word stands alone. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const [piece] of text.trim().matchAll(PIECE)) {
		if (line !== '' && measure((line + piece).trimEnd()) > width) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += line === '' ? piece.trimStart() : piece;
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
