import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of these tags that depend on colours. No theme changes the result of the others. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Violations that axe-core finds on the page, one line each: WCAG 2.2 A and AA, and targets of at least 24 px. */
export const violationsOf = (page: Page): Promise<readonly string[]> => run(page, {runOnly: tags, rules: {'target-size': {enabled: true}}});

/** Violations of the colour rules only, for a second theme. */
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
