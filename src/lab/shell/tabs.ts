/** The rooms of the lab. Each is a locale key: `lab_room_seat`. */
export const tabIds = ['site', 'seat', 'compare', 'bring', 'act'] as const;
export type TabId = (typeof tabIds)[number];
