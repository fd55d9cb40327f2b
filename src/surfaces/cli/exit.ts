/** Exit codes of the command line, as the README lists them. */
export const exit = { matched: 0, nothing: 1, unusable: 2 } as const;
