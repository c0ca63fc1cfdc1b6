import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

/** The pages that the person called theirs. */
export function MyPages({model, data}: DashboardProps): JSX.Element | null {
	const {say} = useWords();
	const pages = model.ownPages.value;
	if (pages.length === 0) return null;

	return (
		<section class="card" aria-labelledby="my-pages-title">
			<h2 id="my-pages-title">{say('overview_pages_title')}</h2>
			<ul class="my-pages">
				{pages.map(({siteId, digest, label}) => (
					<li key={digest} class="entry">
						{say('own_page_on', {site: data.siteName(siteId)})}
						{label && ` · ${label}`}
					</li>
				))}
			</ul>
		</section>
	);
}
