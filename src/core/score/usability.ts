export const usabilities = ['unusable', 'weak', 'usable', 'good', 'very-good'] as const;
/** How usable a face is for face matching. */
export type Usability = (typeof usabilities)[number];
