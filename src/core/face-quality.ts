/** How much a face recogniser could do with a face; bands after `docs/vision.md`. Vision's own file, replaced in its branch. */
export const usabilities = ['unusable', 'weak', 'usable', 'good', 'very-good'] as const;
export type Usability = (typeof usabilities)[number];
