import {fakeBrowser} from '@webext-core/fake-browser';
import {vi} from 'vitest';

// As on a page of a site: the fake one knows no permissions, and throws.
fakeBrowser.permissions.contains = async () => true;

Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});

/** Vitest gives up after a second, which a busy machine may take for anything. The time is there to end what hangs. */
const timeout = 30_000;
const {waitFor, waitUntil} = vi;
Object.assign(vi, {
	waitFor: (callback: () => unknown, options: object = {}) => waitFor(callback, {timeout, ...options}),
	waitUntil: (callback: () => unknown, options: object = {}) => waitUntil(callback, {timeout, ...options}),
});
