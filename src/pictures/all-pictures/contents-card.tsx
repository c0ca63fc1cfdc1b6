import type {JSX} from 'preact';
import {snakeCase} from '../../core/snake-case.ts';
import type {ArchiveProblem} from '../../exports/archive/archive.ts';
import type {LinksOnly, PlatformId, ReadExport} from '../../exports/exported-image.ts';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {platformNames} from './platform-names.ts';

export interface ContentsCardProps {
	readonly contents: ReadExport | undefined;
	readonly problems: ReadonlyMap<ArchiveProblem, number>;
}

/** What was found in the files, and what could not be read: one sentence each, and nothing is passed over. */
export function ContentsCard({contents, problems}: ContentsCardProps): JSX.Element | null {
	const {say, locale} = useWords();
	const names = writeList(
		(contents?.platforms ?? []).map(id => platformNames[id]),
		locale,
	);
	const counts = contents ? countsOf(contents) : [];
	if (!contents && problems.size === 0) return null;

	return (
		<section class="card" aria-labelledby="contents-title">
			<h2 id="contents-title">{say('all_pictures_contents')}</h2>
			<ul class="notes">
				{contents && (
					<li>
						{names
							? say('all_pictures_found_in', {count: contents.images.length, platforms: names})
							: say('all_pictures_found', {count: contents.images.length})}
					</li>
				)}
				{contents?.linksOnly.map(links => (
					<li key={links.platform}>{sayLinks(say, links)}</li>
				))}
				{[...problems].map(([kind, count]) => (
					<li key={kind}>{say(`all_pictures_problem_${snakeCase(kind)}`, {count})}</li>
				))}
				{counts.map(([key, count]) => (
					<li key={key}>{say(key, {count})}</li>
				))}
				{contents?.isHtmlOnly && <li>{say('all_pictures_html_only')}</li>}
			</ul>
		</section>
	);
}

type Say = ReturnType<typeof useWords>['say'];

function sayLinks(say: Say, {platform, listed, publicOnes}: LinksOnly): string {
	const values = {platform: platformNames[platform satisfies PlatformId], count: listed};
	return publicOnes === undefined
		? say('all_pictures_links_only', values)
		: say('all_pictures_links_only_public', {...values, open: publicOnes});
}

const countsOf = ({missing, ambiguous, unreadableData, videos, empty, inMessages}: ReadExport) =>
	(
		[
			['all_pictures_missing', missing],
			['all_pictures_ambiguous', ambiguous],
			['all_pictures_unreadable_data', unreadableData],
			['all_pictures_videos', videos],
			['all_pictures_empty', empty],
			['all_pictures_in_messages', inMessages],
		] as const
	).filter(([, count]) => count > 0);
