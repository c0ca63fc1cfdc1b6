import type {JSX} from 'preact';
import {noHistory} from '../../core/watch/history.ts';
import {improvements} from '../../core/watch/standing.ts';
import {stateOn} from '../../letters/deadlines/state.ts';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

/** What has been closed, left and answered. Nothing is shown before there is something. */
export function Achieved({model, data}: DashboardProps): JSX.Element | null {
	const {say, locale} = useWords();
	const {requests, today} = model.requests;
	const ids = Object.keys(model.ticked.value);
	const settings = ids.filter(id => id.startsWith('setting:')).length;
	const letters = requests.value.filter(request => ['answered', 'closed'].includes(stateOn(request, today()))).length;
	const pages = model.ownPages.value.flatMap(({siteId, digest, label}) =>
		improvements(model.watch.histories.value[digest] ?? noHistory).map(({link, on}) => {
			const change = say('watch_change_better', {link: say(`link_${link}_name`), date: writeDate(on, locale)});
			return {
				id: `${digest} ${link}`,
				text: [say('own_page_on', {site: data.siteName(siteId)}), label, change].filter(Boolean).join(' · '),
			};
		}),
	);
	const lines = [
		...pages,
		{id: 'settings', text: settings > 0 && say('overview_done_settings', {count: settings})},
		{id: 'databases', text: ids.length > settings && say('overview_done_databases', {count: ids.length - settings})},
		{id: 'letters', text: letters > 0 && say('overview_done_letters', {count: letters})},
	].filter(({text}) => text);
	if (lines.length === 0) return null;

	return (
		<section class="card" aria-labelledby="achieved-title">
			<h2 id="achieved-title">{say('overview_done_title')}</h2>
			<ul class="plain">
				{lines.map(({id, text}) => (
					<li key={id}>{text}</li>
				))}
			</ul>
		</section>
	);
}
