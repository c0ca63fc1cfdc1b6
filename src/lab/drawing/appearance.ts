import {randomFrom} from './random.ts';

/** What an invented person looks like. Colours are CSS colours; lengths are fractions of the head's height. */
export interface Appearance {
	readonly skin: {readonly light: string; readonly base: string; readonly dark: string; readonly lips: string};
	readonly hair: {readonly colour: string; readonly cut: 'short' | 'bob' | 'long' | 'bald'};
	readonly iris: string;
	readonly clothes: string;
	/** Width of the head divided by its height. */
	readonly width: number;
	readonly hasGlasses: boolean;
	readonly hasBeard: boolean;
	/** How far the corners of the mouth are raised. */
	readonly smile: number;
}

const skins: readonly Appearance['skin'][] = [
	{light: '#ffe3cf', base: '#f0c3a2', dark: '#c98f6c', lips: '#bd6358'},
	{light: '#f6d0ab', base: '#dda878', dark: '#ab7447', lips: '#a9544c'},
	{light: '#d9a679', base: '#b97f50', dark: '#83532c', lips: '#8f433c'},
	{light: '#b07a52', base: '#8a5a37', dark: '#583519', lips: '#713630'},
	{light: '#8a5c3e', base: '#684128', dark: '#3f2412', lips: '#5d2d2a'},
];
const hairs = ['#2a1c14', '#4b2f1d', '#7a5230', '#b98a4e', '#8d8f94', '#141414', '#8c3d1f'] as const;
const irises = ['#4a2f1b', '#6b4a26', '#3f6b5a', '#4a6f96', '#2f2118'] as const;
const clothes = ['#2f5d7c', '#7c3f58', '#3f6b4f', '#8a6a2f', '#4d4a78', '#a3552f'] as const;
const cuts = ['short', 'bob', 'long', 'short', 'bald'] as const;

export function appearanceFrom(seed: number): Appearance {
	const random = randomFrom(seed);
	const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
	const cut = pick(cuts);
	return {
		skin: pick(skins),
		hair: {colour: pick(hairs), cut},
		iris: pick(irises),
		clothes: pick(clothes),
		width: 0.72 + 0.06 * random(),
		hasGlasses: random() < 0.25,
		hasBeard: (cut === 'short' || cut === 'bald') && random() < 0.4,
		smile: 0.02 + 0.03 * random(),
	};
}
