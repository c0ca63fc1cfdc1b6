import {describe, expect, test} from 'vitest';
import {type Answer, answers, mostCards} from '../../../src/lab/cards/card-codes.ts';
import {type CardCount, cardsFor, nothingCounted, withReads} from '../../../src/lab/cards/card-count.ts';
import {toGrey} from '../../../src/lab/cards/grey-image.ts';
import {reaches, readCards} from '../../../src/lab/cards/read-cards.ts';
import {randomFrom} from '../../../src/lab/drawing/random.ts';
import {drawHall, type HeldCard} from './drawn-hall.ts';

/** Thirty people in three rows, as a camera with 1080 lines sees A4 cards from about four, seven and ten metres. */
function thirtyCards(seed: number): readonly HeldCard[] {
	const random = randomFrom(seed);
	const spread = (degrees: number): number => (random() * 2 - 1) * degrees;
	return Array.from({length: 30}, (_, index) => {
		const row = Math.floor(index / 10);
		return {
			card: index + 1,
			answer: answers[Math.floor(random() * answers.length)] ?? 'A',
			x: 130 + (index % 10) * 184 + spread(20),
			y: [880, 560, 250][row] ?? 0,
			size: ([76, 44, 30][row] ?? 0) * (0.95 + random() * 0.1),
			roll: spread(24),
			yaw: spread(35),
			pitch: spread(20),
		};
	});
}

test('thirty cards in a hall are counted in four pictures: each once, and none wrongly', () => {
	const cards = thirtyCards(1);
	let count: CardCount = nothingCounted;
	for (let picture = 0; picture < 4; picture++) {
		const shaken = randomFrom(100 + picture);
		const held = cards.map(card => ({...card, x: card.x + shaken() * 3, y: card.y + shaken() * 3, roll: (card.roll ?? 0) + shaken() * 4}));
		const hall = drawHall({width: 1920, height: 1080, cards: held, seed: 1000 + picture});
		count = withReads(count, readCards(hall, reaches[picture % reaches.length] ?? reaches[0]));
	}
	expect(Object.fromEntries(count.counted)).toEqual(Object.fromEntries(cards.map(({card, answer}) => [card, answer])));
	expect(answers.reduce((sum, answer) => sum + cardsFor(count, answer), 0)).toBe(30);
});

const readBoth = (cards: readonly HeldCard[], seed: number, noise = 6) => {
	const hall = drawHall({width: 640, height: 360, cards, seed, noise});
	return reaches.map(reach => readCards(hall, reach).map(({card, answer}) => ({card, answer})));
};

test('every card is read for every answer, front and back', () => {
	for (let card = 1; card <= mostCards; card++) {
		const held = answers.map((answer, index) => ({card, answer, x: 70 + index * 125, y: 60, size: 48, roll: card % 20}));
		const hall = drawHall({width: 640, height: 120, cards: held, seed: 3, noise: 0});
		const read = readCards(hall, 1 / 12).toSorted((a, b) => a.x - b.x);
		expect(read.map(({card: number, answer}) => [number, answer])).toEqual(answers.map(answer => [card, answer]));
	}
});

describe('reads nothing', () => {
	test.each([1, 2, 3, 4, 5, 6])('in a hall without cards (hall %i)', seed => {
		expect(readBoth([], seed, 10)).toEqual([[], []]);
	});

	test('from a card that lies between two answers', () => {
		const held = {card: 4, answer: 'A', x: 300, y: 180, size: 80} as const;
		expect(readBoth([{...held, roll: 45}], 1)).toEqual([[], []]);
		expect(readBoth([{...held, roll: 30}], 1)).toEqual([[{card: 4, answer: 'A'}], [{card: 4, answer: 'A'}]]);
	});

	test('from a card with a hand across its pattern', () => {
		const hall = drawHall({width: 640, height: 360, cards: [{card: 4, answer: 'A', x: 300, y: 180, size: 80}], seed: 1, noise: 0});
		const data = hall.data.slice();
		for (let y = 170; y < 200; y++) data.fill(110, y * 640 + 250, y * 640 + 350);
		expect(reaches.flatMap(reach => readCards({...hall, data}, reach))).toEqual([]);
	});
});

describe('a count', () => {
	const read = (card: number, answer: Answer) => ({card, answer, x: 0, y: 0});

	test('believes an answer once two pictures agree on it', () => {
		const once = withReads(nothingCounted, [read(1, 'A')]);
		expect([...once.counted]).toEqual([]);
		expect([...withReads(once, [read(1, 'B')]).counted]).toEqual([]);
		expect([...withReads(once, [read(1, 'A')]).counted]).toEqual([[1, 'A']]);
	});

	test('has each card once, with its last answer', () => {
		const count = ['A', 'A', 'A', 'C', 'C'].reduce((sofar, answer) => withReads(sofar, [read(7, answer as Answer)]), nothingCounted);
		expect([...count.counted]).toEqual([[7, 'C']]);
		expect([cardsFor(count, 'A'), cardsFor(count, 'C')]).toEqual([0, 1]);
	});

	test('takes no answer from two cards of one number that disagree', () => {
		const both = [read(3, 'A'), read(3, 'B')];
		expect([...withReads(withReads(nothingCounted, both), both).counted]).toEqual([]);
	});
});

test('colours of a camera become brightness', () => {
	const data = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]);
	expect([...toGrey({width: 3, height: 1, data}).data]).toEqual([255, 0, 149]);
});
