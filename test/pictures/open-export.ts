import type {ReviewModel} from '../../src/pictures/all-pictures/review-model.ts';
import {makeInstagram} from '../fixtures/exports/meta.ts';
import {makeZip, type ZippedFile} from '../fixtures/exports/zip.ts';

/** Everything an export can be told to hold besides pictures. */
const odd: readonly ZippedFile[] = [
	{path: '../x.jpg', content: 'x'},
	{path: 'secret.jpg', content: 'y', isEncrypted: true},
	{path: 'a.mp4', content: 'z'},
	{path: 'empty.jpg', content: ''},
	{path: 'messages/inbox/1.jpg', content: 'm'},
	{path: 'content/broken.json', content: 'no JSON'},
	{path: 'user_data_tiktok.json', content: '{"Post": {"Posts": {"VideoList": [{"Link": "https://v.example/1", "WhoCanView": "Public"}]}}}'},
];

/** Opens the export of an invented person, with all that can be wrong with one. @param picture the bytes that all of its pictures begin with */
export async function openExport(model: ReviewModel, picture?: Uint8Array): Promise<void> {
	const draw = picture && (({id}: {readonly id: string}) => new Uint8Array([...picture, ...new TextEncoder().encode(id)]));
	const zip = makeZip([...makeInstagram('2025', draw && {draw}), ...odd]);
	await model.open([
		{path: 'instagram.zip', file: new File([zip], 'instagram.zip')},
		{path: 'mastodon.tar.gz', file: new File(['x'], 'mastodon.tar.gz')},
	]);
}
