/** Whose world a problem belongs to: the folder of its article, and what an escalation is routed by (`DESK_ROUTES`). */
export const areas = ['approvals', 'cloud-flows', 'desktop-flows', 'devices', 'hosted-machines', 'sign-in'] as const;
export type Area = (typeof areas)[number];
