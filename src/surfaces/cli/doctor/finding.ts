/** What is looked at, in the order in which it is told. */
export const areas = ['settings', 'credentials', 'keys', 'database', 'desk', 'knowledge', 'clock'] as const;
export type Area = (typeof areas)[number];

/**
 * What was found out about a part of the installation, in words. Holds no secret: words of others are never passed on, only
 * their numbers.
 */
export type Finding =
  | { area: Area; state: 'well'; says: string }
  | { area: Area; state: 'fault'; says: string; mend: string }
  /** It could not be found out, and that is no fault. */
  | { area: Area; state: 'not checked'; says: string };

export const well = (area: Area, says: string): Finding => ({ area, state: 'well', says });
export const fault = (area: Area, says: string, mend: string): Finding => ({ area, state: 'fault', says, mend });
export const notChecked = (area: Area, says: string): Finding => ({ area, state: 'not checked', says });
