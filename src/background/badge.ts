import browser from 'webextension-polyfill';
import type {Exposure} from '../core/report.ts';

/** Past this width the middle of an interval says nothing: the badge shows that it does not know. */
export const widestKnown = 60;

interface Badge {
	readonly text: string;
	readonly colour: string;
	readonly title: string;
}

/** A number and a shape, so that it does not depend on seeing colours. */
export function badgeOf({value, low, high}: Exposure): Badge {
	const numbers = [String(value), String(low), String(high)];
	if (high - low > widestKnown) return {text: '?', colour: '#5b6470', title: browser.i18n.getMessage('badge_unknown', numbers)};
	if (value >= 67) return {text: `▲${value}`, colour: '#9c2f1f', title: browser.i18n.getMessage('badge_high', numbers)};
	if (value >= 34) return {text: `◆${value}`, colour: '#8a5a00', title: browser.i18n.getMessage('badge_middle', numbers)};
	return {text: `●${value}`, colour: '#2d5f8a', title: browser.i18n.getMessage('badge_low', numbers)};
}

export async function showBadge(tabId: number, exposure: Exposure | undefined): Promise<void> {
	const {text, colour, title} = exposure ? badgeOf(exposure) : {text: '', colour: '#5b6470', title: browser.i18n.getMessage('name')};
	try {
		await browser.action.setBadgeText({tabId, text});
		await browser.action.setBadgeBackgroundColor({tabId, color: colour});
		await browser.action.setTitle({tabId, title});
	} catch {
		// The tab has closed meanwhile: there is nothing left to put a badge on.
	}
}
