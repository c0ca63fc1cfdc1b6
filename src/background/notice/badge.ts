import browser from 'webextension-polyfill';
import {type ExposureBand, exposureBand} from '../../core/report/link-state.ts';
import {wholePoints, writeExposure} from '../../core/report/write-exposure.ts';
import type {Exposure} from '../../core/score/report.ts';
import {findChosenTexts, type Texts} from './texts.ts';

interface Badge {
	readonly text: string;
	readonly colour: string;
	readonly title: string;
}

/** A shape beside the number, for those who cannot tell the colours apart. None of them is green: nothing here means safe. */
const appearance = {
	easy: {shape: '▲', colour: '#9c2f1f'},
	some: {shape: '◆', colour: '#8a5a00'},
	little: {shape: '●', colour: '#2d5f8a'},
	unknown: {shape: '?', colour: '#5b6470'},
} as const satisfies Record<ExposureBand, {readonly shape: string; readonly colour: string}>;

/** @param texts in the language the user chose; without them, the browser’s language is used */
export function badgeOf(exposure: Exposure, texts?: Texts): Badge {
	const band = exposureBand(exposure);
	const {shape, colour} = appearance[band];
	const isKnown = band !== 'unknown';
	const {value, low, high} = wholePoints(exposure);
	return {
		text: isKnown ? shape + value : shape,
		colour,
		title: isKnown ? say('badge_known', [writeExposure(exposure)], texts) : say('badge_unknown', [String(low), String(high)], texts),
	};
}

/** In its own language’s texts, the browser fills `$1` in by itself. */
function say(key: string, values: readonly string[], texts: Texts | undefined): string {
	const text = texts?.[key];
	return text === undefined ? browser.i18n.getMessage(key, [...values]) : text.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '');
}

export async function showBadge(tabId: number, exposure: Exposure | undefined): Promise<void> {
	const {text, colour, title} = exposure
		? badgeOf(exposure, await findChosenTexts())
		: {text: '', colour: '#5b6470', title: browser.i18n.getMessage('name')};
	try {
		await browser.action.setBadgeText({tabId, text});
		await browser.action.setBadgeBackgroundColor({tabId, color: colour});
		await browser.action.setTitle({tabId, title});
	} catch {
		// The tab has been closed in the meantime.
	}
}
