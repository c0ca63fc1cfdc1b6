import type {Page} from 'puppeteer-core';
import type {Language} from '../../../src/lab/i18n/lab-language.ts';
import {pathSteps, type StepId} from '../../../src/lab/presenter/path-steps.ts';
import {pathIds, questionOf, stepsOf} from '../../../src/lab/presenter/paths.ts';
import {getWords} from '../../surfaces/words.ts';
import {steady} from './press-by-key.ts';

/** Steps whose text all belongs above the bar. On others, details go on below. */
const whole = ['name', 'row', 'compare'] as const satisfies readonly StepId[];
const fifteen = stepsOf('fifteen');

/** What does not fit on the smallest projector, in this language: sentences of more than two lines in the bar, and text below it. */
export async function misfitsIn(page: Page, language: Language): Promise<readonly string[]> {
	const {say} = getWords(language);
	await page.setViewport({width: 1280, height: 720});
	await page.select('.language-menu select', language);
	await page.waitForFunction((tag: string) => document.documentElement.lang === tag, steady, language);
	await page.evaluate(index => {
		document.querySelectorAll<HTMLElement>('.path-choice button')[index]?.click();
	}, pathIds.indexOf('fifteen'));
	const number = say('lab_presenter_step', {step: 37, total: 37});
	const lines = Object.keys(pathSteps).map(id => [number, say(`lab_step_${id as StepId}`)]);
	await page.waitForSelector('.step-line', steady);
	const tooLong = await page.evaluate(linesAbove, lines, 2);
	const hidden: string[] = [];
	let pressed = 0;
	for (const id of whole) {
		for (; pressed < pressesTo(id); pressed++) await page.keyboard.press('PageDown');
		await page.waitForFunction(isStep, steady, say(`lab_step_${id}`));
		hidden.push(...(await page.evaluate(textsBelowBar)).map(text => `${id}: ${text}`));
	}
	await page.evaluate(() => document.querySelector<HTMLElement>('.presenter-bar .tools button:last-child')?.click());
	return [...tooLong, ...hidden].map(misfit => `${language}: ${misfit}`);
}

/** How often “next” is pressed from the first step to this one, questions included. */
function pressesTo(id: StepId): number {
	const index = fifteen.findIndex(step => step.id === id);
	return fifteen.slice(1, index + 1).reduce((sum, step) => sum + (questionOf(step) ? 2 : 1), 0);
}

/** Runs in the page: tries each sentence in the bar, and says which take more lines than this. */
function linesAbove(all: readonly (readonly string[])[], most: number): readonly string[] {
	const line = document.querySelector('.step-line');
	// The text nodes stay: they are Preact's.
	const [number, sentence] = [line?.querySelector('.soft')?.firstChild, line?.querySelector('strong')?.firstChild];
	if (!line || !number || !sentence) return ['there is no bar'];
	const shown = [number.nodeValue, sentence.nodeValue];
	const height = Number.parseFloat(getComputedStyle(line).lineHeight);
	const tooLong = all.filter(([prefix = '', text = '']) => {
		[number.nodeValue, sentence.nodeValue] = [prefix, text];
		return Math.round(line.getBoundingClientRect().height / height) > most;
	});
	[number.nodeValue, sentence.nodeValue] = shown as [string, string];
	return tooLong.map(([, text = '']) => text);
}

/** Runs in the page. */
function isStep(title: string): boolean {
	const isNamed = document.querySelector('.step-line strong')?.textContent === title;
	return isNamed && document.querySelector('.now, .compare-links') !== null;
}

/** Runs in the page: what one would have to scroll for. */
function textsBelowBar(): readonly string[] {
	scrollTo(0, 0);
	const top = document.querySelector('.presenter-bar')?.getBoundingClientRect().top ?? 0;
	const texts = [...document.querySelectorAll('main *')].filter(each => each.childElementCount === 0 && each.checkVisibility());
	return texts.flatMap(each => (each.textContent && each.getBoundingClientRect().bottom > top ? [each.textContent] : []));
}
