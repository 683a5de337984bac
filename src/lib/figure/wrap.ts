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

/** No more than so many lines; what has no room in them is cut with an ellipsis. */
export function cutTo(
	most: number,
	text: string,
	width: number,
	measure: (text: string) => number
): string[] {
	const lines = wrap(text, width, measure).slice(0, most);
	const shown = lines.join(' ').replace(/\s/g, '');
	const last = lines.pop();
	if (last === undefined) return [];
	const isWhole = shown.length === text.replace(/\s/g, '').length;
	return [...lines, isWhole && measure(last) <= width ? last : cut(`${last}…`, width, measure)];
}

/** The beginning of a line that has room with an ellipsis; never less than one letter. */
export function cut(text: string, width: number, measure: (text: string) => number): string {
	const letters = [...text];
	let shown = text;
	while (letters.length > 1 && measure(shown) > width) {
		letters.pop();
		shown = `${letters.join('').trimEnd()}…`;
	}
	return shown;
}
