import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core has against the page as it stands, one line each; WCAG 2.2 A and AA, and targets of at least 24 px. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
	await page.evaluate(source);
	return page.evaluate(async only => {
		const {axe} = globalThis as unknown as {readonly axe: {readonly run: (options: object) => Promise<AxeResult>}};
		const {violations} = await axe.run({runOnly: only, rules: {'target-size': {enabled: true}}});
		return violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
	}, tags);
}

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[];
	}[];
}
