import {fakeBrowser} from '@webext-core/fake-browser';

// As on a page of a site: the fake one knows no permissions, and throws.
fakeBrowser.permissions.contains = async () => true;

Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
