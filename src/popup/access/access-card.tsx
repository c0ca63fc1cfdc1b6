import type {JSX} from 'preact';
import type {Access} from '../../messaging/protocol.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** Offers to grant access, so that the images of a page of no known site can be requested too. Lists the hosts before it asks. */
export function AccessCard({access, model}: {readonly access: Access; readonly model: Model}): JSX.Element {
	const {say} = useWords();
	const {origins, server} = access;

	return (
		<section class="card access" aria-labelledby="access-title">
			<h2 id="access-title">{say('access_title')}</h2>
			<p>{say('access_text')}</p>
			<ul class="small">
				{origins.map(origin => (
					<li key={origin}>{hostOf(origin)}</li>
				))}
			</ul>
			{server && <p>{say('access_server', {host: hostOf(server)})}</p>}
			<p>
				<button type="button" class="button primary" onClick={() => model.grantAccess(access)}>
					{say(server ? 'access_always' : 'access_once')}
				</button>
			</p>
			<p class="soft small">{say('access_back')}</p>
		</section>
	);
}

const hostOf = (origin: string): string => new URL(origin).hostname;
