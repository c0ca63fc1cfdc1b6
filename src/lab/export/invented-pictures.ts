import {getPerson, people} from '../state/people.ts';
import type {DrawnImageId, DrawnPerson, Recipe} from '../state/recipes.ts';

/** A picture that an invented person posted, and how it is drawn. */
export interface PostedPicture {
	/** Digits, as in the names of an export's files. */
	readonly id: string;
	/** Folder of its kind in the export. */
	readonly kind: 'posts' | 'stories' | 'archived_posts' | 'profile';
	/** Milliseconds since 1970, full seconds. */
	readonly time: number;
	readonly hasPlace?: true;
	/** Without words, so that it needs no translation. */
	readonly caption?: string;
	readonly recipe: Recipe;
}

const owner = people[0].seed;
const [, {seed: ben}, {seed: carim}] = people;

/** Whoever is drawn, at a point and of a size that are fractions of the picture's height. */
const head = (x: number, size: number, how: Partial<DrawnPerson> = {}): DrawnPerson => ({
	seed: owner,
	x,
	y: 0.48,
	size,
	yaw: 0,
	cover: 'none',
	...how,
});

function drawn(id: DrawnImageId, colours: Recipe['colours'], heads: readonly DrawnPerson[], blur = 0): Recipe {
	const [width, height] = id === 'portrait' ? [640, 640] : [960, 640];
	return {id, role: id === 'portrait' ? 'portrait' : 'photo', width, height, colours, people: heads, blur, hasPlace: false};
}

const handleOf = (id: 'ben' | 'carim'): string => `@${getPerson(id).nickname}`;

/** Ten years of an account: some pictures give away much, some nothing, and nobody would look through all of them. */
export const postedPictures: readonly PostedPicture[] = [
	{
		...{id: '17900000000000101', kind: 'posts', time: Date.UTC(2016, 4, 14, 10), hasPlace: true, caption: `${handleOf('ben')} ☀️`},
		recipe: drawn('walk', ['#d7e3ea', '#8ea777'], [head(0.7, 0.5)]),
	},
	{
		...{id: '17900000000000102', kind: 'posts', time: Date.UTC(2017, 7, 2, 19), hasPlace: true},
		recipe: drawn('desk', ['#e6d3b8', '#b98f64'], [head(0.8, 0.52)]),
	},
	{
		...{id: '17900000000000103', kind: 'posts', time: Date.UTC(2018, 11, 31, 22), caption: `${handleOf('carim')} ${handleOf('ben')} 🎆`},
		recipe: drawn(
			'group',
			['#f0d9b5', '#a98a5f'],
			people.map(({seed}, index) => head(0.17 + index * 0.29, 0.24, {seed})),
		),
	},
	{
		...{id: '17900000000000104', kind: 'posts', time: Date.UTC(2019, 2, 9, 8), hasPlace: true, caption: '🌿'},
		recipe: drawn('hill', ['#bcd7e8', '#7fa36b'], []),
	},
	{
		...{id: '17900000000000105', kind: 'posts', time: Date.UTC(2019, 6, 21, 16)},
		recipe: drawn('walk', ['#c9dcec', '#98a982'], [head(0.6, 0.42, {yaw: 70})]),
	},
	{
		...{id: '17900000000000106', kind: 'posts', time: Date.UTC(2020, 3, 5, 12)},
		recipe: drawn('desk', ['#dccfc2', '#a58f7a'], [head(0.75, 0.45, {cover: 'sticker'})]),
	},
	{
		...{id: '17900000000000107', kind: 'posts', time: Date.UTC(2021, 5, 18, 17), hasPlace: true},
		recipe: drawn('walk', ['#cfe6ee', '#7d9a6c'], [head(1.1, 0.05)]),
	},
	{
		...{id: '17900000000000108', kind: 'posts', time: Date.UTC(2022, 0, 8, 9), caption: '❄️'},
		recipe: drawn('hill', ['#dfe8ee', '#a9b8c0'], []),
	},
	{
		...{id: '17900000000000109', kind: 'posts', time: Date.UTC(2022, 8, 3, 21)},
		recipe: drawn('desk', ['#c9b8d8', '#7d6a90'], [head(0.7, 0.4)], 0.09),
	},
	{
		...{id: '17900000000000110', kind: 'posts', time: Date.UTC(2023, 3, 30, 13), caption: `${handleOf('carim')} 🎂`},
		recipe: drawn('walk', ['#e9dcc0', '#b79f6b'], [head(0.45, 0.4), head(1.05, 0.4, {seed: carim})]),
	},
	{
		...{id: '17900000000000111', kind: 'stories', time: Date.UTC(2024, 9, 12, 11)},
		recipe: drawn('desk', ['#cfe0d6', '#7f9c8b'], [head(0.75, 0.5)]),
	},
	{
		...{id: '17900000000000112', kind: 'archived_posts', time: Date.UTC(2025, 1, 23, 15), hasPlace: true},
		recipe: drawn('walk', ['#d9d3ea', '#9088ad'], [head(0.5, 0.45), head(1.1, 0.42, {seed: ben})]),
	},
	{
		...{id: '17900000000000113', kind: 'profile', time: Date.UTC(2025, 6, 1, 10)},
		recipe: drawn('portrait', ['#9db7c9', '#6f8a9b'], [head(0.5, 0.62)]),
	},
];
