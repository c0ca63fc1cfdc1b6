import {keyOf} from '../../src/exports/queue/order.ts';
import type {ReviewModel} from '../../src/pictures/all-pictures/review-model.ts';
import type {InspectedFile} from '../../src/pictures/before-posting/inspect-file.ts';
import type {BeforePostingModel} from '../../src/pictures/before-posting/model.ts';
import type {OwnedVision} from '../../src/vision/vision-client.ts';

export interface PicturesState {
	/** Names of the pictures that are opened. */
	readonly files?: readonly string[];
	readonly details?: InspectedFile['details'];
	/** What the second network finds under each cover, 0 to 1. */
	readonly areaScore?: number;
	readonly outcome?: Awaited<ReturnType<OwnedVision['inspect']>>['outcome'];
	/** What somebody does after the first picture was inspected. */
	readonly act?: (model: BeforePostingModel) => Promise<void> | void;
	/** On the tab for all pictures: what is done once the export of an invented person is open, or `nothing` before that. */
	readonly all?: 'nothing' | ((model: ReviewModel) => Promise<void> | void);
}

const prepare = async (model: BeforePostingModel): Promise<void> => {
	const [first] = model.pictures.value;
	if (first) await model.prepare(first);
};

/** Every state of the page for one's own pictures. */
export const picturesStates: Readonly<Record<string, PicturesState>> = {
	empty: {},
	inspected: {
		files: ['IMG_20260711_201530.jpg'],
		details: [
			{id: 'place', text: '52.50000, 13.25000'},
			{id: 'time', text: '2026:07:11 20:15:30'},
			{id: 'serial', text: '0012345'},
			{id: 'owner', text: 'Ada Muster'},
			{id: 'history'},
		],
		act: model => {
			const [first] = model.pictures.value;
			if (first) model.setCrop(first, {x: 20, y: 20, width: 300, height: 220});
		},
	},
	checked: {files: ['holiday.jpg'], act: prepare},
	'not-passed': {files: ['holiday.jpg', 'beach.jpg'], areaScore: 0.9, act: prepare},
	batch: {files: ['holiday.jpg', 'a-name-that-is-as-long-as-some-programs-make-them-2026-07-11.jpg'], act: model => model.saveAll()},
	'all-choosing': {all: 'nothing'},
	'all-paused': {all: model => model.pause()},
	'all-listed': {
		all: async model => {
			while (model.phase.value !== 'done') await new Promise(resolve => setTimeout(resolve, 10));
			const [worst] = model.ranked.value;
			if (worst) model.tick(keyOf(worst.image), true);
		},
	},
	unreadable: {files: ['holiday.jpg'], outcome: {kind: 'unreadable', reason: 'truncated'}},
};
