/** What a scraper does, in its order, and what its owner cannot take back. Each is a locale key: `lab_seat_collect`. */
export const scraperSteps = ['ask', 'collect', 'cut', 'name', 'row', 'delete'] as const;
export type ScraperStep = (typeof scraperSteps)[number];
