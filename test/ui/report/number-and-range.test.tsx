import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {TabState} from '../../../src/messaging/protocol.ts';
import {App} from '../../../src/popup/app.tsx';
import {createModel} from '../../../src/popup/model.ts';
import {ReportSheet} from '../../../src/ui/sheet/report-sheet.tsx';
import {popupData} from '../../popup/popup-data.ts';
import {mockConnector} from '../../surfaces/mock-connector.ts';
import {openReport} from '../../surfaces/sample-report.ts';
import {render} from '../render.ts';

/** Not in whole numbers, as the score may come. */
const before = {...openReport, exposure: {value: 71.6, low: 57.4, high: 86.2}};
const after = {...openReport, exposure: {value: 40.4, low: 30.9, high: 52.1}, takenAt: openReport.takenAt + 1};

const popup = async (hash: string, state: TabState = {kind: 'report', report: after, previous: before}): Promise<string> => {
	const model = createModel(mockConnector({state}), hash);
	await model.refresh();
	return render(<App model={model} data={popupData} />).textContent ?? '';
};

/** The badge's title and the notice have their tests beside them in `test/background/notice`. */
test('wherever the number is shown, its range stands beside it, rounded outwards', async () => {
	const first = await popup('');
	expect(first).toContain('72 (57–87) before, 40 (30–53) now');
	expect(first).toMatch(/Exposure40\(30–53\)/);
	expect(await popup('#why')).toMatch(/Exposure40\(30–53\)/);
	expect(render(<ReportSheet report={after} siteName="Instagram" items={[]} />).textContent).toMatch(/Exposure40\(30–53\)/);
});

test('a question mark in place of the number says why, also on the first screen', async () => {
	const unknown = {...openReport, exposure: {value: 50, low: 0, high: 100}};
	const why = 'Not everything could be seen from here.';
	expect(await popup('', {kind: 'report', report: unknown})).toContain(why);
	expect(await popup('')).not.toContain(why);
});

test('no other file writes the number', () => {
	const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
		.filter(file => /\.tsx?$/.test(file))
		.map(file => path.posix.join('src', file));
	const writing = files.filter(file => /xposure\.value/.test(readFileSync(file, 'utf8')));
	// The first makes a digest of it, so that a choice ends when the number changes; the second orders pictures by it, and shows no number.
	expect(writing.filter(file => !file.startsWith('src/core/score/') && !file.startsWith('src/lab/'))).toEqual([
		'src/background/notice/notice-choices.ts',
		'src/exports/ranking/judge.ts',
	]);
});
