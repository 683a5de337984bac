/** The series of critical-mineral links: the other series are ids of actors. */
export const MINERAL_SERIES = 'minerals';
