import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'puppeteer-core';
import {ensureBuilt, root} from '../../../scripts/prepare.mjs';
import type {Language} from '../../../src/lab/i18n/lab-language.ts';
import {type PathId, pathIds, questionOf, stepsOf} from '../../../src/lab/presenter/paths.ts';
import {getWords} from '../../surfaces/words.ts';
import {openLab} from './open-lab.ts';

export interface StepPictures {
	readonly language?: Language;
	readonly paths?: readonly PathId[];
	readonly sizes?: readonly (readonly [width: number, height: number])[];
}

/** The smallest and the usual projector. */
const screens = [
	[1280, 720],
	[1920, 1080],
] as const;

/**
 * A picture of every question and every step of the paths, as a projector shows them, into dist/lab-steps.
 *
 * @returns each file, with how many pixels of the step lie below the screen
 */
export async function photographSteps({language = 'en', paths = pathIds, sizes = screens}: StepPictures): Promise<readonly string[]> {
	ensureBuilt('lab');
	const lab = await openLab('website', 'chromium', language);
	const written: string[] = [];
	try {
		await lab.page.bringToFront();
		await lab.page.waitForSelector('#lab-report', {timeout: 60_000});
		for (const [width, height] of sizes) {
			const folder = path.join(root, 'dist/lab-steps', `${width}x${height}-${language}`);
			await mkdir(folder, {recursive: true});
			await lab.page.setViewport({width, height});
			for (const id of paths) written.push(...(await photographPath(lab.page, id, folder, getWords(language).say('lab_working'))));
		}
	} finally {
		await lab.end();
	}
	return written;
}

async function photographPath(page: Page, id: PathId, folder: string, working: string): Promise<readonly string[]> {
	await page.click('summary.primary');
	await page.waitForSelector('.path-choice button', {visible: true});
	await page.evaluate(index => document.querySelectorAll<HTMLElement>('.path-choice button')[index]?.click(), pathIds.indexOf(id));
	const written: string[] = [];
	for (const [index, timed] of stepsOf(id).entries()) {
		for (const part of questionOf(timed) ? ['question', 'step'] : ['step']) {
			await page.waitForFunction(isShown, {polling: 100, timeout: 60_000}, part === 'question', index + 1, working);
			const file = path.join(folder, `${id}-${String(index + 1).padStart(2, '0')}-${timed.id}-${part}.png`);
			await page.screenshot({path: file});
			const below = await page.evaluate(() => Math.max(0, document.documentElement.scrollHeight - innerHeight));
			written.push(`${file}\t${below}`);
			await page.keyboard.press('PageDown');
		}
	}
	await page.evaluate(() => document.querySelector<HTMLElement>('.presenter-bar .tools button:last-child')?.click());
	return written;
}

/** Runs in the page: this step is shown, or its question, and the detector and whatever reads a file are done. */
function isShown(asks: boolean, number: number, working: string): boolean {
	const isAsking = document.querySelector('#lab-question') !== null;
	const isNumber = document.querySelector('.step-line .soft')?.textContent?.match(/\d+/)?.[0] === String(number);
	const pictures = [...document.querySelectorAll('main img')].every(image => (image as HTMLImageElement).complete);
	const isWorking =
		document.querySelector('main [aria-busy="true"]') !== null || document.querySelector('main')?.textContent?.includes(working);
	const isRead = document.querySelector('main [data-done="false"]') === null;
	const result = document.querySelector('main .cover-result');
	const isOpened = asks || result === null || result.querySelector('img') !== null;
	return isAsking === asks && isNumber && pictures && !isWorking && isRead && isOpened;
}
