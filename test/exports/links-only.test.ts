import {expect, it} from 'vitest';
import {readExport} from '../../src/exports/read-export.ts';
import {json, partOf} from '../fixtures/exports/plan.ts';

const video = (extra: object) => ({Date: '2020-01-02 03:04:05', Link: 'https://cdn.example/1.mp4', ...extra});
const videos = [video({WhoCanView: 'Public', Location: 'Musterstadt'}), video({WhoCanView: 'Friends'})];
const reddit =
	'id,permalink,date,ip,subreddit,gildings,title,url,body\n1,/r/x/1,2020-01-02 03:04:05 UTC,,x,0,"Me, again",https://i.redd.it/1.jpg,\n2,/r/x/2,2020-01-02 03:04:05 UTC,,x,0,Text,https://example.com/,\n';
const pin = (repin: string, hidden: string) =>
	`<div>Title: No data<br>Image: abc<br>Canonical Link: https://x.example<br>Alive: Yes<br>Is a repin: ${repin}<br>Private: ${hidden}<br></div>`;

it.each([
	[
		'TikTok since 2024',
		'user_data_tiktok.json',
		json({Post: {Posts: {VideoList: videos}}}),
		{platform: 'tiktok', listed: 2, publicOnes: 1, withPlace: 1},
	],
	[
		'TikTok before',
		'user_data.json',
		json({Activity: {Video: {Videos: {VideoList: videos}}}}),
		{platform: 'tiktok', listed: 2, publicOnes: 1, withPlace: 1},
	],
	[
		'TikTok where it does not say who can view a video',
		'user_data.json',
		json({Activity: {Video: {Videos: {VideoList: [video({})]}}}}),
		{platform: 'tiktok', listed: 1, withPlace: 0},
	],
	[
		'LinkedIn, shares',
		'Shares.csv',
		'\ufeffNotes:\n"Two, lines"\n\nDate,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2020,https://l.example/1,"Hi ""all""\nand",,https://m.example/1.jpg,MEMBER_NETWORK\n2021,https://l.example/2,,,https://m.example/2.jpg,PUBLIC\n',
		{platform: 'linkedin', listed: 2, publicOnes: 1},
	],
	[
		'VK',
		'photos/photo-albums/1.html',
		'<html><body><img src="https://sun9-1.userapi.com/1.jpg" alt=""></body></html>',
		{platform: 'vk', listed: 1},
	],
	[
		'Pinterest',
		'pins.html',
		`<html><h1>Pins</h1>${pin('No', 'No')}${pin('Yes', 'No')}${pin('False', 'Yes')}</html>`,
		{platform: 'pinterest', listed: 2, publicOnes: 1},
	],
	['Reddit', 'posts.csv', reddit, {platform: 'reddit', listed: 1}],
	['Bluesky', 'repo.car', 'a\u0001$typeuapp.bsky.embed.images\u0002', {platform: 'bluesky', listed: 1, publicOnes: 1}],
	[
		'Snapchat until 2025',
		'json/memories_history.json',
		json({
			'Saved Media': [
				{
					Date: '2019-07-14 10:00:00 UTC',
					'Media Type': 'PHOTO',
					Location: 'Latitude, Longitude: 52.5, 13.4',
					'Download Link': 'https://s.example/1',
				},
			],
		}),
		{platform: 'snapchat', listed: 1, withPlace: 1},
	],
	[
		'Pixelfed',
		'outbox.json',
		json({
			type: 'OrderedCollection',
			orderedItems: [
				{
					type: 'Create',
					object: {
						id: 'https://p.example/1',
						to: ['https://www.w3.org/ns/activitystreams#Public'],
						attachment: [{url: 'https://p.example/1.jpg', mediaType: 'image/jpeg'}],
					},
				},
			],
		}),
		{platform: 'mastodon', listed: 1, publicOnes: 1},
	],
] as const)('%s holds only links, and says how many', async (_, path, content, expected) => {
	const read = await readExport([partOf([{path, content}])]);
	expect(read.linksOnly).toEqual([expected]);
	expect(read.images).toEqual([]);
});
