/** Five invented people, drawn from their seeds. Their surnames mean "example" in five languages; no language translates them. */
export const people = [
	{id: 'ada', seed: 21, name: 'Ada Muster', nickname: 'sunny-side', number: 1047, tagged: 2},
	{id: 'ben', seed: 2, name: 'Ben Sample', nickname: 'two-wheels', number: 2380, tagged: 1},
	{id: 'carim', seed: 9, name: 'Carim Exemple', nickname: 'night-owl', number: 3116, tagged: 3},
	{id: 'dora', seed: 12, name: 'Dora Esempio', nickname: 'tea-and-cats', number: 4502, tagged: 1},
	{id: 'eleni', seed: 13, name: 'Eleni Deigma', nickname: 'salt-water', number: 5939, tagged: 2},
] as const satisfies readonly Person[];

export interface Person {
	/** Part of a locale key: `lab_about_ada`. */
	readonly id: string;
	readonly seed: number;
	readonly name: string;
	readonly nickname: string;
	/** Used in the page's address, so that the address names nobody. */
	readonly number: number;
	/** People tagged on the pictures of this person's own page. In the group photo, everybody is tagged. */
	readonly tagged: number;
}

export type PersonId = (typeof people)[number]['id'];

/** @throws if nobody has this id */
export function getPerson(id: PersonId): (typeof people)[number] {
	const person = people.find(each => each.id === id);
	if (!person) throw new Error(`Nobody on the fictional site has the id "${id}".`);
	return person;
}
