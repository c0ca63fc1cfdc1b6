/** What a scraper does, in order, and what the owner of the page cannot undo. The id is part of a locale key: `lab_scraper_collect`. */
export const scraperSteps = ['ask', 'collect', 'cut', 'name', 'row', 'delete'] as const;
export type ScraperStep = (typeof scraperSteps)[number];
