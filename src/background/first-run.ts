import browser from 'webextension-polyfill';

/** Says once what the extension does and what leaves the device. An update opens nothing. */
export function welcomeOnInstall(): void {
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/desk/index.html#welcome')});
	});
}
