import type {JSX} from 'preact';
import {useEffect, useMemo} from 'preact/hooks';
import {noHistory} from '../../core/watch/history.ts';
import {byExposure, currentExposure} from '../../core/watch/standing.ts';
import {watchedIn} from '../../storage/own-pages.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import {MyPage} from './my-page.tsx';

/** The pages that the person called theirs, the most exposed first, each with how it stands and what has become of it. */
export function MyPages({model, data}: DashboardProps): JSX.Element | null {
	const {say} = useWords();
	const pages = model.ownPages.value;
	const histories = model.watch.histories.value;
	const historyOf = (digest: string) => histories[digest] ?? noHistory;
	// In the order of the visit: a page that was just checked stays under the pointer.
	const order = useMemo(
		() =>
			pages
				.toSorted((a, b) => byExposure(currentExposure(historyOf(a.digest)), currentExposure(historyOf(b.digest))))
				.map(({digest}) => digest),
		[pages.length],
	);
	useEffect(() => void model.watch.markRead(), []);
	if (pages.length === 0) return null;

	return (
		<section class="card" aria-labelledby="my-pages-title">
			<h2 id="my-pages-title">{say('overview_pages_title')}</h2>
			{watchedIn(pages).length > 0 && <p class="soft small">{say('watch_intro')}</p>}
			{model.watch.isFull.value && <p class="problem">{say('watch_unsaved')}</p>}
			<ul class="my-pages">
				{order.flatMap(digest => {
					const page = pages.find(each => each.digest === digest);
					return page ? [<MyPage key={digest} page={page} history={historyOf(digest)} model={model} data={data} />] : [];
				})}
			</ul>
		</section>
	);
}
