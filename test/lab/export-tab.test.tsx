import {describe, expect, it} from 'vitest';
import {countImages} from '../../src/exports/ranking/numbers.ts';
import {readExport} from '../../src/exports/read-export.ts';
import {makeExport} from '../../src/lab/export/invented-export.ts';
import {postedPictures} from '../../src/lab/export/invented-pictures.ts';
import {rankExport} from '../../src/lab/export/rank-export.ts';
import type {LabImage} from '../../src/lab/model/image-store.ts';
import type {Levers} from '../../src/lab/state/levers.ts';
import {inspectedImages} from './inspected-images.ts';

const drawings = postedPictures.flatMap(({recipe}): readonly LabImage[] => {
	const seen = inspectedImages(recipe);
	return seen ? [{recipe, ...seen, url: 'blob:drawn', crops: []}] : [];
});

const rankedWith = async (levers: Partial<Levers> = {}) => {
	const read = await readExport([makeExport({account: 'public', place: 'written', ...levers})]);
	return {read, ranked: rankExport(read.images, drawings, Date.UTC(2026, 10, 24))};
};

const lastDigits = (path: string): string => path.slice(-6, -4);

describe('the invented export of the lab', () => {
	it('is read as Instagram’s, whole and without a doubt', async () => {
		const {read} = await rankedWith();
		expect(read).toMatchObject({platforms: ['instagram'], missing: 0, ambiguous: 0, unreadableData: 0, isHtmlOnly: false});
		expect(read.images).toHaveLength(postedPictures.length);
	});

	it('begins with the clear face that is public, has a place and names somebody, and ends with nobody', async () => {
		const {ranked} = await rankedWith();
		expect(ranked).toHaveLength(postedPictures.length);
		const order = ranked.map(({judged}) => lastDigits(judged.image.entry.path));
		expect(order[0]).toBe('01');
		expect(ranked.slice(-3).every(({judged}) => judged.usableFaces === 0)).toBe(true);
		expect(order.indexOf('12'), 'the archived one comes after all faces that are open').toBeGreaterThan(order.indexOf('11'));
	});

	it('shows what one setting closes: all but the portrait', async () => {
		const count = async (account: Levers['account']) => countImages((await rankedWith({account})).ranked.map(({judged}) => judged));
		expect((await count('public')).publicOnes).toBeGreaterThan(4);
		expect((await count('private')).publicOnes).toBe(1);
		const {ranked} = await rankedWith({account: 'private'});
		expect(ranked[0]?.judged.image.role).toBe('portrait');
	});

	it('follows the lever for places', async () => {
		const withPlace = async (place: Levers['place']) => (await rankedWith({place})).ranked.filter(({judged}) => judged.image.place).length;
		expect(await withPlace('written')).toBe(postedPictures.filter(({hasPlace}) => hasPlace).length);
		expect(await withPlace('removed')).toBe(0);
	});

	it('leaves out what is not drawn yet', async () => {
		const {read} = await rankedWith();
		expect(rankExport(read.images, drawings.slice(0, 4), 0)).toHaveLength(4);
	});
});
