import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import type {Report} from '../../../../src/core/score/report.ts';
import type {RecordedRequest} from '../../../harness/internet.mjs';
import type {Scene} from '../../scene.ts';
import type {Sent} from './answers.ts';

/** Where one visit of a hostile page takes place: addresses that no other visit has, so that nothing is remembered from before. */
export interface Place {
	readonly name: string;
	/** Its own host, with a `robots.txt` of its own. */
	readonly host: string;
	/** Address of a picture of this page; drawn pictures are served by their names. */
	readonly image: (name: string) => string;
}

/** What somebody asked our server for. */
export interface Asked {
	readonly url: URL;
	/** The last part of the path. */
	readonly file: string;
	/** By the extension, as a stranger; otherwise by the page, for what it shows. */
	readonly isStranger: boolean;
	readonly request: IncomingMessage;
	readonly response: ServerResponse;
	readonly place: Place;
	/** Counts what is sent. */
	readonly sent: Sent[];
}

export type Answer = (asked: Asked) => boolean | undefined;

/** What became of a visit. */
export interface Seen {
	readonly scene: Scene;
	readonly page: Page;
	readonly place: Place;
	readonly report: Report;
	/** What the extension asked for, as `host/path`, in order. */
	readonly asked: readonly string[];
	readonly requests: readonly RecordedRequest[];
	readonly sent: readonly Sent[];
	/** Faces that were found, by the picture's last name. */
	readonly faces: Readonly<Record<string, number>>;
	readonly findings: readonly string[];
}

/** A page that somebody made to break us, or to use us. One row of the table. */
export interface HostilePage {
	readonly name: string;
	/** What it would do. */
	readonly wants: string;
	/** After the host; the start page unless told. */
	readonly path?: string;
	readonly html: (place: Place) => string;
	/** Answers what is asked for below the page, by returning true; drawn pictures, and no rules, where it does not. */
	readonly answer?: Answer;
	/** Headers of the page as it is shown. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Whether a notice is due, which is at most once a session otherwise. */
	readonly notice?: boolean;
	/** Its words come near our own pages: popup and report are opened to see that they are none of them. */
	readonly isShown?: boolean;
	/** Ends by our time limit only: begun with the first, seen last. */
	readonly slow?: boolean;
	/** Requests that the extension may make for it: the page, its `robots.txt`, its pictures. Never more than {@link mostRequests}. */
	readonly requests: number;
	/** What must still be true. That its page answers a press and that the extension tells of it is asked of every row. */
	readonly holds?: (seen: Seen) => Promise<void> | void;
}

/** A page of an invented person, as Tumblr draws it, with a button that counts its presses. */
export function blog({name, image}: Place, {head = '', body = '', images = ['portrait-400.jpg'], title = 'Ada Muster'} = {}): string {
	const figures = images.map(file => `<article><figure><img src="${image(file)}" width="300" height="300"></figure></article>`);
	return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>
<meta property="al:ios:url" content="tumblr://x-callback-url/blog?blogName=${name}">${head}</head><body>
<button id="press" onclick="pressed = (window.pressed || 0) + 1" style="position:fixed;inset:0 auto auto 0;width:60px;height:30px;z-index:99">Press</button>
${figures.join('')}${body}</body></html>`;
}

/** What is found on {@link blog}, by the picture's name. */
export const oneFace = {'portrait-400.jpg': 1};

/** The page, its `robots.txt`, its one picture, and the face on it. */
export const seesFace = {requests: 3, holds: ({faces}) => expect(faces).toEqual(oneFace)} satisfies Partial<HostilePage>;

export const script = (code: string): string => `<script>${code}</script>`;

/** What would run where markup is taken for markup. */
export const payload = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script>"\'><svg onload=globalThis.ran=1>';
