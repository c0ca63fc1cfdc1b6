import type {JSX} from 'preact';
import type {ArchivedPages, ArchiveReach} from '../../../core/records/archive-reach.ts';
import type {PublisherKind} from '../../../core/requests/publisher.ts';
import {reachFor} from '../../../directory/publishing/archive-reach.ts';
import {CheckedOn} from '../../../ui/controls/checked-on.tsx';
import {ExternalLink} from '../../../ui/controls/external-link.tsx';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';

/** How much of such pages archives took, as far as anybody measured it; a shipped figure, and nothing is asked. */
export function ArchivesView({kind}: {readonly kind: PublisherKind}): JSX.Element {
	const {say} = useWords();
	return (
		<>
			<h3>{say('archive_title')}</h3>
			<ul class="plain">
				{reachFor(pagesOf(kind)).map(reach => (
					<li key={reach.archive}>
						<Reach reach={reach} />
					</li>
				))}
			</ul>
		</>
	);
}

const pagesOf = (kind: PublisherKind): ArchivedPages =>
	kind === 'newspaper' ? 'news' : kind === 'platform' || kind === 'private-person' ? 'social-network' : 'any';

function Reach({reach: {archive, share, measuredIn, searchUrl, sources, checkedOn}}: {readonly reach: ArchiveReach}): JSX.Element {
	const {say} = useWords();
	const [source] = sources;
	return (
		<>
			<p>
				<strong>{say(`archive_${snake(archive)}`)}</strong>
			</p>
			<p>
				{share ? say('archive_share', {low: percent(share[0]), high: percent(share[1]), year: String(measuredIn)}) : say('archive_unknown')}{' '}
				<ExternalLink href={source.url}>{say('source_link')}</ExternalLink>
			</p>
			<p>
				{say('archive_look_text')} <ExternalLink href={searchUrl}>{say('archive_look')}</ExternalLink>
			</p>
			<p>
				<CheckedOn checkedOn={checkedOn} />
			</p>
		</>
	);
}

const percent = (share: number): string => String(Math.round(share * 100));
