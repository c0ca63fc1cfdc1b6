import type {JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {newChanges} from '../../core/watch/standing.ts';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

/** What has changed on the person's pages since they were last here, the worse first. Stays for the whole visit, although the dot on the button goes. */
export function News({model, data}: DashboardProps): JSX.Element | null {
	const {say, locale} = useWords();
	const news = useMemo(
		() =>
			model.ownPages.value
				.flatMap(page => {
					const history = model.watch.histories.value[page.digest];
					return history ? newChanges(history).map(change => ({page, ...change})) : [];
				})
				.toSorted((a, b) => Number(b.turn === 'worse') - Number(a.turn === 'worse')),
		[],
	);
	if (news.length === 0) return null;

	return (
		<section class="card" aria-labelledby="news-title">
			<h2 id="news-title">{say('overview_news_title')}</h2>
			<ul class="news">
				{news.map(({page: {siteId, digest, label}, link, turn, on}) => (
					<li key={`${digest} ${link} ${on}`} class={`turn ${turn}`}>
						<span aria-hidden="true">{turn === 'worse' ? '▲' : '▼'}</span>{' '}
						<strong>
							{say('own_page_on', {site: data.siteName(siteId)})}
							{label && ` · ${label}`}
						</strong>{' '}
						· {say(`watch_change_${turn}`, {link: say(`link_${link}_name`), date: writeDate(on, locale)})}
					</li>
				))}
			</ul>
		</section>
	);
}
