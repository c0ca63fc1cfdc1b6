import {vi} from 'vitest';
import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import {faceOf, nothingInFile} from '../../core/evidence-of.ts';
import {html, redirect} from '../../probe/answers.ts';

/** What a page of the local internet answers with. A number: the page with a picture of a face with so many pixels between the eyes. */
export type PageAnswer = number | 'wall' | 'gone' | 'moved' | 'down' | 'limited' | 'turned-away' | 'shell';

export interface Internet {
	/** Every address that was requested, with the time. */
	readonly requests: {readonly href: string; readonly at: number}[];
	/** The most requests under way at once. */
	readonly most: () => number;
}

/** Pages by address; each answers by the time. Everything else is a 404. */
export function startInternet(pages: Readonly<Record<string, (at: number) => PageAnswer>>): Internet {
	const requests: {readonly href: string; readonly at: number}[] = [];
	let [open, most] = [0, 0];
	vi.stubGlobal('fetch', async (url: URL) => {
		requests.push({href: url.href, at: Date.now()});
		open += 1;
		most = Math.max(most, open);
		await new Promise(resolve => setImmediate(resolve));
		open -= 1;
		const [, eyes] = /staticflickr\.com\/65535\/(\d+)_/.exec(url.href) ?? [];
		if (eyes) return new Response(eyes, {headers: {'content-type': 'image/jpeg'}});
		const page = pages[url.href];
		return page ? answerOf(page(Date.now())) : new Response('', {status: 404});
	});
	return {requests, most: () => most};
}

function answerOf(answer: PageAnswer): Response {
	if (typeof answer === 'number') return html(pageWith(answer));
	switch (answer) {
		case 'wall':
			return html('<title>Log in</title><form><input type="password"></form>');
		case 'moved':
			return redirect();
		case 'shell':
			return html('<div id="root"></div>');
		case 'gone':
			return new Response('', {status: 404});
		case 'limited':
			return new Response('', {status: 429, headers: {'retry-after': '7200'}});
		case 'turned-away':
			return new Response('', {status: 403});
		case 'down':
			return new Response('', {status: 502});
	}
}

const pageWith = (eyes: number): string => `
	<meta property="og:title" content="Ada Muster">
	<meta property="og:image" content="https://live.staticflickr.com/65535/${eyes}_abcdef0123.jpg">
	<script type="application/ld+json">{"@type": "Person", "name": "Ada Muster"}</script>`;

/** In place of the detector: the bytes say how far apart the eyes are. */
export const detectFaces = async (bytes: ArrayBuffer): Promise<VisionOutcome> => ({
	kind: 'faces',
	width: 800,
	height: 800,
	faces: [faceOf(Number(new TextDecoder().decode(bytes)))],
	metadata: nothingInFile,
});
