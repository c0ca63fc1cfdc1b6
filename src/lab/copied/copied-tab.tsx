import type {JSX} from 'preact';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {addressOf} from '../site/site-answers.ts';
import {allOpen} from '../state/levers.ts';
import {copies} from './copies.ts';
import './copied.css';

/** A post that is deleted, the copies that are still there, and what helps with each of them. */
export function CopiedTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const post = {person: model.state.value.person, page: 'post', levers: allOpen} as const;
	const drawing = model.judge(post)?.images[0]?.url;

	return (
		<section class="copied" aria-labelledby="copied-title">
			<header class="panel">
				<h2 id="copied-title">{say('lab_copied_title')}</h2>
				<p>
					<code dir="ltr">GET {new URL(addressOf(post)).pathname} → 404</code> {say('lab_scraper_deleted')}
				</p>
			</header>
			<ul class="copies">
				{copies.map(({id, sources: [source]}) => (
					<li class="panel" key={id}>
						<h3>
							{drawing && <img src={drawing} alt="" />}
							{say(`lab_copied_${id}`)}
						</h3>
						<p>{say(`lab_copied_${id}_helps`)}</p>
						<p class="limit">{say(`lab_copied_${id}_limit`)}</p>
						<p class="soft small">
							<ExternalLink href={source.url}>{new URL(source.url).hostname}</ExternalLink>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
