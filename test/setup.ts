import {fakeBrowser} from '@webext-core/fake-browser';

Object.assign(globalThis, {chrome: fakeBrowser, browser: fakeBrowser});
