/** Letters that stand on one line. */
const LONG = 18;

/** A long name on two lines, broken at the gap nearest to its middle; `\n` is the break. */
export function breakName(name: string): string {
	if (name.length <= LONG) return name;
	const middle = name.length / 2;
	const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
	const [gap] = gaps.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	return gap === undefined ? name : `${name.slice(0, gap)}\n${name.slice(gap + 1)}`;
}
