import type {JSX} from 'preact';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {organisations} from '../../../directory/authority.ts';
import {publisherTips} from '../../../letters/publisher/publisher-tips.ts';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';

/** What to know before writing to whoever shows a picture: first when not to write at all, then what the law does not give. */
export function PublisherTipsView({request}: {readonly request: RightsRequest}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card publisher-tips" aria-labelledby="publisher-tips-title">
			<h2 id="publisher-tips-title">{say('publisher_tips_title')}</h2>
			{publisherTips(request).map(tip => (
				<div key={tip}>
					<p>{say(`publisher_tip_${snake(tip)}`)}</p>
					{tip === 'intimate' && <IntimateHelp />}
				</div>
			))}
		</section>
	);
}

const IntimateHelp = (): JSX.Element => (
	<ul class="plain">
		{organisations
			.filter(({help}) => help.includes('intimate-images'))
			.map(({id, name, helpPage, website}) => (
				<li key={id}>
					<ExternalLink href={helpPage ?? website}>{name}</ExternalLink>
				</li>
			))}
	</ul>
);
