import type { Statement } from './statement.ts';

/** "Kigali hosted the ministers of A, B and C for talks": with the host, not each with the others. */
export function isAmongGuests({ left, right }: Statement, all: readonly Statement[]): boolean {
	return (
		right.length === 0 &&
		left.length >= GUESTS &&
		all.some(
			(other) =>
				other.directed &&
				other.right.length > 0 &&
				left.every(({ party }) => other.left.some((guest) => guest.party === party))
		)
	);
}

/** Two whom a third has brought together meet each other. */
const GUESTS = 3;
