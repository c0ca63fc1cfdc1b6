import browser from 'webextension-polyfill';
import {newChanges} from '../../core/watch/standing.ts';
import {pageHistories} from '../../storage/page-histories.ts';

/** Of the notification that leads to the first page of the dashboard. */
const newsName = 'watch';

/** A dot: nothing on the toolbar button tells bystanders what it is about. */
const dot = '•';

/**
 * Says that one of the user's pages has changed: one notification where they are allowed, otherwise a dot on the toolbar button until the
 * dashboard has shown it. Neither names anybody.
 */
export async function tellNews(turn: 'better' | 'worse'): Promise<void> {
	const message = browser.i18n.getMessage(`watch_news_${turn}`);
	if (!(await browser.permissions.contains({permissions: ['notifications']}))) return mark(dot, message);

	await browser.notifications.create(newsName, {
		type: 'basic',
		iconUrl: browser.runtime.getURL('icons/128.png'),
		title: browser.i18n.getMessage('brand'),
		message,
	});
}

/** Shows the dot again after a restart, and takes it away once the dashboard has shown what it was for. */
export function watchNews(): void {
	browser.notifications?.onClicked.addListener(name => {
		if (name === newsName) void browser.tabs.create({url: browser.runtime.getURL('src/dashboard/index.html#overview')});
	});
	pageHistories.watch(() => void clearIfRead());
	void showIfUnread();
}

async function showIfUnread(): Promise<void> {
	const changes = await unread();
	const isAllowed = await browser.permissions.contains({permissions: ['notifications']});
	if (changes.length > 0 && !isAllowed)
		await mark(dot, browser.i18n.getMessage(`watch_news_${changes.some(({turn}) => turn === 'worse') ? 'worse' : 'better'}`));
}

async function clearIfRead(): Promise<void> {
	if ((await unread()).length === 0 && (await isOurs())) await mark('', browser.i18n.getMessage('name'));
}

/** Letters that are due have a dot of their own, which says so in the button's title. */
async function isOurs(): Promise<boolean> {
	if ((await browser.action.getBadgeText({})) !== dot) return false;
	const title = await browser.action.getTitle({});
	return (['better', 'worse'] as const).some(turn => browser.i18n.getMessage(`watch_news_${turn}`) === title);
}

const unread = async () => Object.values(await pageHistories.getValue()).flatMap(newChanges);

async function mark(text: string, title: string): Promise<void> {
	await browser.action.setBadgeText({text});
	await browser.action.setTitle({title});
}
