import { Fault } from '../../scripts/fault.ts';

/** The fault that a call ends in; any other end fails the test. */
export function faultOf(run: () => unknown): Fault {
	try {
		run();
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('no fault');
}
