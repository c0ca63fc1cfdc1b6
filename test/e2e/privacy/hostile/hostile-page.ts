import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {shownFor} from '../../../../src/content/notice/notice.ts';
import type {Report} from '../../../../src/core/score/report.ts';
import type {RecordedRequest} from '../../../harness/internet.mjs';
import type {Scene} from '../../scene.ts';
import type {Sent} from './answers.ts';

/** Addresses of one visit to a hostile page. No other visit uses them, so that nothing is cached. */
export interface Place {
	readonly name: string;
	/** Its own host, with a `robots.txt` of its own. */
	readonly host: string;
	/** Address of an image on this page; drawn pictures are served by name. */
	readonly image: (name: string) => string;
}

/** A request to our server. */
export interface Asked {
	readonly url: URL;
	/** The last part of the path. */
	readonly file: string;
	/** Whether it is the extension's anonymous probe; otherwise it is from the page. */
	readonly isProbe: boolean;
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly place: Place;
	/** The responses so far. */
	readonly sent: Sent[];
}

export type Answer = (asked: Asked) => boolean | undefined;

/** The outcome of a visit. */
export interface Seen {
	readonly scene: Scene;
	readonly page: Page;
	readonly place: Place;
	readonly report: Report;
	/** What the extension requested, as `host/path`, in order. */
	readonly asked: readonly string[];
	readonly requests: readonly RecordedRequest[];
	readonly sent: readonly Sent[];
	/** Number of detected faces by file name. */
	readonly faces: Readonly<Record<string, number>>;
	readonly findings: readonly string[];
}

/** A page made to break or to abuse the extension. */
export interface HostilePage {
	readonly name: string;
	/** What it tries to do. */
	readonly wants: string;
	/** After the host; default the start page. */
	readonly path?: string;
	readonly html: (place: Place) => string;
	/** Returns true for requests that it answers; the others get drawn pictures and no `robots.txt`. */
	readonly answer?: Answer;
	/** Response headers of the page. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Whether a notice must appear, even if the session has had one. */
	readonly notice?: boolean;
	/** Its texts could reach our own pages, so popup and report are opened and checked. */
	readonly isShown?: boolean;
	/** Ends only by our time limit, so it is started first and checked last. */
	readonly slow?: boolean;
	/** Maximum of requests by the extension: the page, its `robots.txt`, its images. Never more than `mostRequests`. */
	readonly requests: number;
	/** What must hold, besides that the page responds to a click and the extension reports on it, which is checked for every page. */
	readonly holds?: (seen: Seen) => Promise<void> | void;
}

/** A page of an invented person, like on Tumblr, with a button that counts its clicks. */
export function blog({name, image}: Place, {head = '', body = '', images = ['portrait-400.jpg'], title = 'Ada Muster'} = {}): string {
	const figures = images.map(file => `<article><figure><img src="${image(file)}" width="300" height="300"></figure></article>`);
	return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>
<meta property="al:ios:url" content="tumblr://x-callback-url/blog?blogName=${name}">${head}</head><body>
<button id="press" onclick="pressed = (window.pressed || 0) + 1" style="position:fixed;inset:0 auto auto 0;width:60px;height:30px;z-index:99">Press</button>
${figures.join('')}${body}</body></html>`;
}

/** The faces on {@link blog}, by file name. */
export const oneFace = {'portrait-400.jpg': 1};

/** The page, its `robots.txt`, its only image, and the face on it. */
export const seesFace = {requests: 3, holds: ({faces}) => expect(faces).toEqual(oneFace)} satisfies Partial<HostilePage>;

/** Tells the page of the notice as soon as it comes, and how long it was there once it has gone. */
export const watchNotice = `
	new MutationObserver(records => {
		for (const {addedNodes: [node], removedNodes: [gone]} of records) {
			if (gone && gone === globalThis.notice) globalThis.shownFor = performance.now() - globalThis.shownAt;
			if (node?.popover !== 'manual') continue;
			globalThis.notice = node;
			globalThis.shownAt = performance.now();
			globalThis.come?.(node);
		}
	}).observe(document.documentElement, {childList: true});`;

/** It goes by itself after half a minute, which a slow machine may take to get here. */
export const isNoticeLeftAlone = `globalThis.notice.isConnected || globalThis.shownFor > ${shownFor - 1000}`;

export const script = (code: string): string => `<script>${code}</script>`;

/** Would run wherever it is inserted as markup. */
export const payload = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>"\'><svg onload=globalThis.ran=1>';
