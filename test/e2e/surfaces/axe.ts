import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of the rules of these tags, those that ask for colours; the others read what no theme changes. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe-core has against the page as it stands, one line each; WCAG 2.2 A and AA, and targets of at least 24 px. */
export const violationsOf = (page: Page): Promise<readonly string[]> => run(page, {runOnly: tags, rules: {'target-size': {enabled: true}}});

/** What it has against the colours alone, once the rest has been looked at in another theme. */
export const colourViolationsOf = (page: Page): Promise<readonly string[]> => run(page, {runOnly: {type: 'rule', values: colourRules}});

async function run(page: Page, options: object): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	return page.evaluate(async wanted => {
		const {axe} = globalThis as unknown as {readonly axe: {readonly run: (options: object) => Promise<AxeResult>}};
		const {violations} = await axe.run(wanted);
		return violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
	}, options);
}

interface AxeResult {
	readonly violations: readonly {
		readonly id: string;
		readonly nodes: readonly {readonly html: string; readonly failureSummary: string}[];
	}[];
}
