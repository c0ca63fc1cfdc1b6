/** What a scraper does, in its order, and what its owner cannot take back. Each is a locale key: `lab_seat_collect`. */
export const seatSteps = ['ask', 'collect', 'cut', 'name', 'row', 'delete'] as const;
export type SeatStep = (typeof seatSteps)[number];
