import type {JSX} from 'preact';
import {linkState} from '../../core/report/link-state.ts';
import type {JudgedImage} from '../../exports/ranking/judge.ts';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {isWebAddress} from '../../ui/controls/is-web-address.ts';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {sayReason} from '../../ui/ranked-pictures/say-reason.ts';
import {platformNames} from './platform-names.ts';
import {Thumbnail} from './thumbnail.tsx';

export interface PictureItemProps {
	readonly judged: JudgedImage;
	/** How many more are in its post or album. */
	readonly more: number;
	readonly isDone: boolean;
	readonly onDone: (isDone: boolean) => void;
}

/** One picture: why it is here, the five links, and the way to it. */
export function PictureItem({judged, more, isDone, onDone}: PictureItemProps): JSX.Element {
	const words = useWords();
	const {say, locale} = words;
	const {image, links} = judged;
	const {entry, platform, time, album, postUrl} = image;

	return (
		<li class={isDone ? 'export-picture done' : 'export-picture'}>
			<Thumbnail entry={entry} />
			<div>
				<p>{sayReason(words, judged)}</p>
				<p class="soft small">
					{[
						platform && platformNames[platform],
						time !== undefined && writeDate(new Date(time).toISOString().slice(0, 10), locale),
						album?.title,
					]
						.filter(Boolean)
						.join(' · ')}
				</p>
				<ul class="links-row small">
					{links.map(link => (
						<li key={link.id}>
							{say('label', {label: say(`link_${link.id}_name`)})} {say(`link_state_${linkState(link)}`)}
						</li>
					))}
				</ul>
				{more > 0 && <p class="small">{say('all_pictures_more_in_group', {count: more})}</p>}
				<p class="soft small file-path">{entry.path}</p>
				<p class="buttons">
					{isWebAddress(postUrl) && (
						<ExternalLink href={postUrl} class="button">
							{say('all_pictures_open_post')}
						</ExternalLink>
					)}
					<label class="tick">
						<input type="checkbox" checked={isDone} onChange={event => onDone(event.currentTarget.checked)} />
						{say('all_pictures_tick')}
					</label>
				</p>
			</div>
		</li>
	);
}
