import {afterEach, beforeEach, expect, test, vi} from 'vitest';

const reanalyse = vi.fn();
const watchPage = vi.fn(() => reanalyse);
vi.mock('../../src/content/page/watch-page.ts', () => ({watchPage}));

const listeners = new Map<string, (event: {readonly persisted: boolean; readonly isTrusted: boolean}) => void>();

beforeEach(() => {
	vi.stubGlobal('document', {});
	vi.stubGlobal('window', {addEventListener: () => undefined, navigation: new EventTarget()});
	vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.clearAllMocks();
	listeners.clear();
	Reflect.deleteProperty(globalThis, Symbol.for('overexposed'));
});

/** As the browser does: anew each time, in the same world. */
async function inject(): Promise<void> {
	vi.resetModules();
	await import('../../src/content/index.iife.ts');
}

test('bug: back from the browser’s memory, a page was shown without its report: it is read once more', async () => {
	await inject();
	listeners.get('pageshow')?.({persisted: true, isTrusted: true});
	expect(reanalyse).toHaveBeenCalledOnce();
});

test('bug: a page that made up its return was read over and over', async () => {
	await inject();
	listeners.get('pageshow')?.({persisted: true, isTrusted: false});
	expect(reanalyse).not.toHaveBeenCalled();
});

test('an ordinary load is read once: it has its own start', async () => {
	await inject();
	listeners.get('pageshow')?.({persisted: false, isTrusted: true});
	expect(watchPage).toHaveBeenCalledOnce();
	expect(reanalyse).not.toHaveBeenCalled();
});

test('brought a second time, by a click, the first one stays and looks again', async () => {
	await inject();
	await inject();
	expect(watchPage).toHaveBeenCalledOnce();
	expect(reanalyse).toHaveBeenCalledOnce();
});
