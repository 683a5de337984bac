/** Longer than this, a file needs a reason. */
export const MAX_LINES = 250;

/** Files that are longer, each with its reason: a data table, or one algorithm that does not come apart. */
export const LONG_FILES: Readonly<Record<string, string>> = {};
