export const usabilities = ['unusable', 'weak', 'usable', 'good', 'very-good'] as const;
/** How much a face recogniser could do with a face. */
export type Usability = (typeof usabilities)[number];
