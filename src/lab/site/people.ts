/** Five who never lived, drawn from their seeds. Their names say "example" in five languages and are the same in all of them. */
export const people = [
	{id: 'ada', seed: 21, name: 'Ada Muster', nickname: 'sunny-side', number: 1047, tagged: 2},
	{id: 'ben', seed: 2, name: 'Ben Sample', nickname: 'two-wheels', number: 2380, tagged: 1},
	{id: 'carim', seed: 9, name: 'Carim Exemple', nickname: 'night-owl', number: 3116, tagged: 3},
	{id: 'dora', seed: 12, name: 'Dora Esempio', nickname: 'tea-and-cats', number: 4502, tagged: 1},
	{id: 'eleni', seed: 13, name: 'Eleni Deigma', nickname: 'salt-water', number: 5939, tagged: 2},
] as const satisfies readonly Person[];

export interface Person {
	/** Each is a locale key: `lab_about_ada`. */
	readonly id: string;
	readonly seed: number;
	readonly name: string;
	readonly nickname: string;
	/** In the page's address, which names nobody. */
	readonly number: number;
	/** Tags on the pictures of their own page; in the group photo everybody is tagged. */
	readonly tagged: number;
}

export type PersonId = (typeof people)[number]['id'];

/** @throws where nobody has this id */
export function getPerson(id: PersonId): (typeof people)[number] {
	const person = people.find(each => each.id === id);
	if (!person) throw new Error(`Nobody on the made-up site is called "${id}".`);
	return person;
}
