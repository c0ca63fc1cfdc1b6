import {fakeBrowser} from '@webext-core/fake-browser';
import {beforeEach, expect, test} from 'vitest';
import {originAllowance, tabAllowance, takeRequest} from '../../../src/background/analysis/allowances.ts';

beforeEach(() => fakeBrowser.reset());

const start = Date.UTC(2026, 10, 23);
const origin = 'https://blog.example';

async function takeAll(tabId: number, now: number, of = origin): Promise<number> {
	let taken = 0;
	while (await takeRequest(tabId, of, now)) taken += 1;
	return taken;
}

test('a tab has its share at once, and then one request a second', async () => {
	expect(await takeAll(1, start)).toBe(tabAllowance.most);
	expect(await takeAll(1, start + 10_000)).toBe(10 * tabAllowance.perSecond);
	expect(await takeAll(1, start + 3_600_000)).toBe(tabAllowance.most);
});

test('another tab has a share of its own, until the origin has had its', async () => {
	const taken = [];
	for (let tab = 0; tab < 8; tab++) taken.push(await takeAll(tab, start));
	expect(taken.reduce((sum, each) => sum + each)).toBe(originAllowance.most);
	expect(await takeAll(9, start, 'https://another.example')).toBe(tabAllowance.most);
});

test('requests at the same moment are all counted', async () => {
	const all = await Promise.all(Array.from({length: 300}, () => takeRequest(1, origin, start)));
	expect(all.filter(isTaken => isTaken)).toHaveLength(tabAllowance.most);
});

test('a clock that was set back gives a share again, and no more', async () => {
	await takeAll(1, start);
	expect(await takeAll(1, start - 365 * 24 * 3_600_000)).toBe(tabAllowance.most);
});

test('no origin is stored', async () => {
	await takeRequest(1, origin, start);
	expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('blog.example');
});
