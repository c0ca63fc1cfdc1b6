import {expect} from 'vitest';
import {eventually} from '../../../harness/records.mjs';
import {blog, type HostilePage, oneFace, script, seesFace, watchNotice} from './hostile-page.ts';

/** What a page's scripts can do to our content script. */
export const scriptPages: readonly HostilePage[] = [
	{
		name: 'a storm of changes',
		wants: 'to be read endlessly',
		...seesFace,
		html: place =>
			blog(place, {
				body: script(`
					const storm = document.body.appendChild(document.createElement('div'));
					setInterval(() => {
						storm.replaceChildren(...Array.from({length: 200}, () => document.createElement('img')));
						document.querySelector('img').style.opacity = Math.random();
					}, 10);`),
			}),
	},
	{
		name: 'a document whose forms and pictures are named after its properties',
		wants: 'to break our script with a name',
		...seesFace,
		html: place => blog(place, {body: [...clobbered.map(clobber), '<form id="navigation" name="chrome"></form>'].join('')}),
	},
	{
		name: 'overridden prototypes and JSON',
		wants: 'to listen to our script, or to break it',
		...seesFace,
		notice: true,
		html: place =>
			blog(place, {
				head: script(`${watchNotice}
					globalThis.heard = [];
					globalThis[Symbol.for('overexposed')] = () => heard.push('running');
					const hear = (target, name) => {
						const whole = target[name];
						target[name] = function (...given) { if (/overexposed|extension:/.test(new Error().stack)) heard.push(name); return whole.apply(this, given); };
					};
					for (const name of ['querySelectorAll', 'createElement', 'createTreeWalker']) hear(Document.prototype, name);
					for (const name of ['getAttribute', 'attachShadow', 'closest', 'append']) hear(Element.prototype, name);
					for (const name of ['map', 'flatMap', 'filter', 'push']) hear(Array.prototype, name);
					JSON.parse = JSON.stringify = () => { heard.push('JSON'); throw new Error('no JSON here'); };
					Object.prototype.toJSON = () => ({siteId: 'evil'});
					Object.prototype.then = undefined;
					Array.prototype.toJSON = () => [];
					globalThis.URL = globalThis.MutationObserver = globalThis.setTimeout = function () { throw new Error('not here'); };
					globalThis.getComputedStyle = () => { heard.push('style'); return {}; };
					Object.defineProperty(document, 'visibilityState', {get: () => { heard.push('visibility'); return 'hidden'; }});
					Object.defineProperty(HTMLImageElement.prototype, 'currentSrc', {get: () => { heard.push('currentSrc'); return 'https://evil.example/'; }});`),
			}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual(oneFace);
			expect(await eventually(() => page.evaluate('Boolean(globalThis.notice)') as Promise<boolean>)).toBe(true);
			expect(await page.evaluate('heard.join()')).toBe('');
		},
	},
	{
		name: 'events of the browser that the page makes up',
		wants: 'to be read and probed over and over',
		...seesFace,
		html: place =>
			blog(place, {
				body: script(`
					let now = 0;
					setInterval(() => {
						if (now++ > 200) return;
						dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
						dispatchEvent(new PopStateEvent('popstate'));
						document.dispatchEvent(new Event('visibilitychange'));
						globalThis.navigation?.dispatchEvent(new Event('currententrychange'));
						document.body.click();
					}, 10);`),
			}),
	},
	{
		name: 'an address that confirms, invites and names its visitor',
		wants: 'to have it opened once more, and to know that both were one person',
		...seesFace,
		path: '?confirm=1f2e3d4c&igsh=MzRlODBi&uid=7',
		html: blog,
		holds: ({faces, asked, place}) => {
			expect(faces).toEqual(oneFace);
			expect(asked).toContain(`${place.host}/`);
			expect(asked.join()).not.toContain('?');
		},
	},
	{
		name: 'pictures at addresses that do something',
		wants: 'to have the user signed out by a probe',
		requests: 3,
		html: place =>
			blog(place, {
				body: '<article><figure><img src="/logout?" width="300" height="300"></figure></article>',
				images: ['portrait-400.jpg', 'logout', 'confirm/7'],
			}),
		holds: ({faces, asked}) => {
			expect(faces['portrait-400.jpg']).toBe(1);
			expect(asked.join()).not.toMatch(/logout|confirm/);
		},
	},
	{
		name: 'an address that changes a hundred times',
		wants: 'to have a hundred pages probed instead of one',
		requests: 12,
		html: place =>
			blog(place, {
				body: script(`
					let at = 0;
					const timer = setInterval(() => {
						history.replaceState(null, '', at < 100 ? '/page/' + ++at : '/');
						if (at >= 100 && location.pathname === '/') clearInterval(timer);
					}, 10);`),
			}),
		holds: ({faces}) => expect(faces).toEqual(oneFace),
	},
	{
		name: 'a page that writes itself anew',
		wants: 'to leave us with a stale document',
		...seesFace,
		html: place =>
			blog(place, {
				body: script(`
					const html = document.documentElement.outerHTML;
					globalThis.times ??= 0;
					if (times < 5) setTimeout(() => { times++; document.open(); document.write(html); document.close(); }, 60);`),
			}),
	},
];

/** Properties of documents and forms that a script reading pages uses. */
const clobbered = [
	'querySelectorAll querySelector documentElement createElement createTreeWalker visibilityState readyState baseURI title body head',
	'addEventListener defaultView getElementById cookie images forms location currentScript activeElement ownerDocument parentElement',
	'localName textContent children getAttribute closest attributes dispatchEvent append firstChild shadowRoot hidden URL',
]
	.join(' ')
	.split(' ');

const clobber = (name: string): string =>
	`<img name="${name}" width="1" height="1"><form name="${name}"><input name="${name}" id="${name}"></form>`;
