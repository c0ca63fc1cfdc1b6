/** The rooms of the lab. Each is a locale key: `lab_room_seat`. */
export const roomIds = ['site', 'seat', 'compare', 'bring', 'act'] as const;
export type RoomId = (typeof roomIds)[number];
