/** Whose land is tinted: Latin America and the Caribbean, as UN M49 numbers it. */
export const FOCUS_REGION = '419';
