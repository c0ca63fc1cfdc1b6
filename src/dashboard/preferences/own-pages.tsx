import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

/** The pages the user marked as theirs, each with a way to undo that. */
export function OwnPages({model, data}: DashboardProps): JSX.Element | null {
	const {say} = useWords();
	const pages = model.ownPages.value;
	if (pages.length === 0) return null;

	return (
		<section class="card" aria-labelledby="own-pages-title">
			<h2 id="own-pages-title">{say('data_own', {count: pages.length})}</h2>
			<p class="soft">{say('own_page_text')}</p>
			{pages.map(({siteId, digest, label}) => (
				<p key={digest} class="buttons">
					<span>
						{say('own_page_on', {site: data.siteName(siteId)})}
						{label && ` · ${label}`}
					</span>
					<button type="button" class="button" onClick={() => model.forgetOwn(digest)}>
						{say('own_page_forget', {site: data.siteName(siteId)})}
					</button>
				</p>
			))}
		</section>
	);
}
