/** When each checklist item was done, by its id; as stored, that of an account's setting has a key of its own: `account-ticks.ts`. */
export type Ticks = Readonly<Record<string, {readonly tickedOn: string}>>;

/** @param today ISO date */
export function withTick(ticks: Ticks, id: string, isDone: boolean, today: string): Ticks {
	const {[id]: _, ...others} = ticks;
	return isDone ? {...others, [id]: {tickedOn: today}} : others;
}

/** A set as it is stored: each member once, in the order in which they were added. */
export const withMember = (list: readonly string[], member: string, isIn: boolean): readonly string[] => {
	const others = list.filter(each => each !== member);
	return isIn ? [...others, member] : others;
};
