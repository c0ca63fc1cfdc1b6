import {shownFaces} from '../../core/report/shown-faces.ts';
import type {DashboardModel} from '../model.ts';

/** Crops of faces as `data:` addresses, by the address of their image. In this page's memory only. */
export type CropsByImage = ReadonlyMap<string, readonly string[]>;

/** Of the tab's report, if it has one: pages that were not analysed have none, and their pictures are told apart by size and text. */
export async function cropsOf(model: DashboardModel, tabId: number): Promise<CropsByImage> {
	const state = await model.stateOf(tabId);
	if (state.kind !== 'report') return new Map();

	const cropped = await model.takedown.cropFaces(tabId).catch(() => undefined);
	if (cropped?.kind !== 'crops') return new Map();
	const byImage = new Map<string, readonly string[]>();
	for (const [at, {image}] of shownFaces(state.report).entries()) {
		const crop = cropped.crops[at];
		if (crop) byImage.set(image.imageUrl, [...(byImage.get(image.imageUrl) ?? []), crop]);
	}
	return byImage;
}
