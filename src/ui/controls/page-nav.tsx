import type {JSX} from 'preact';
import {useWords} from '../i18n/use-words.ts';

/** The pages of the dashboard. Each id is also the part of the URL after `#`, and part of a locale key, as in `dashboard_checklist`. */
export const dashboardPageIds = ['overview', 'checklist', 'requests', 'settings', 'data', 'welcome', 'help'] as const;
export type DashboardPageId = (typeof dashboardPageIds)[number];

/** What people do stands before what they set up and read. */
const order = ['overview', 'checklist', 'requests', 'pictures', 'settings', 'data', 'welcome', 'help'] as const;

interface PageNavProps {
	/** The entry to mark, if the page belongs to one. */
	readonly current: (typeof order)[number] | undefined;
}

/** One navigation for all pages of ours that fill a tab. The pictures have an address of their own, since they have a stricter policy. */
export function PageNav({current}: PageNavProps): JSX.Element {
	const {say} = useWords();
	const dashboard = current === 'pictures' ? '../dashboard/index.html' : '';

	return (
		<nav aria-label={say('dashboard_title')}>
			{order.map(id => (
				<a
					key={id}
					href={id === 'pictures' ? '../pictures/index.html' : `${dashboard}#${id}`}
					{...(id === current && {'aria-current': 'page' as const})}
				>
					{say(id === 'pictures' ? 'pictures_title' : `dashboard_${id}`)}
				</a>
			))}
		</nav>
	);
}
