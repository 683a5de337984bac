const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * A title that runs from right to left, set apart (U+2068, U+2069) from the line that it stands in: a day and a
 * publisher beside it keep their places.
 */
export function isolated(title: string): string {
	return FROM_RIGHT.test(title) ? `\u2068${title}\u2069` : title;
}
