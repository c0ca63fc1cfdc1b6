import type {JSX} from 'preact';
import type {Report} from '../../core/report.ts';
import {useWords} from '../../ui/use-words.ts';
import type {Picture} from '../lab/picture-store.ts';
import type {LabState} from '../levers/lab-state.ts';
import {shownName} from './html.ts';
import {getPerson} from './people.ts';
import {addressOf, answersOf} from './site-answers.ts';
import {SitePicture} from './site-picture.tsx';
import {SiteTabs} from './site-tabs.tsx';
import './site.css';

export interface SitePageProps {
	readonly state: LabState;
	/** Drawn so far. */
	readonly pictures: readonly Picture[];
	/** Absent while the detector works on the first. */
	readonly report: Report | undefined;
	readonly day: number;
	readonly onGo: (state: LabState) => void;
}

/** A page of the made-up site as its friends see it, with a mark on whatever a stranger's machine does not get. */
export function SitePage({state, pictures, report, day, onGo}: SitePageProps): JSX.Element {
	const {say} = useWords();
	const answers = answersOf(state, day).pictures;
	const show = (isWanted: (picture: Picture) => boolean): JSX.Element[] =>
		pictures.filter(isWanted).map(picture => {
			const answer = answers.find(({recipe}) => recipe.id === picture.recipe.id);
			const image = report?.images.find(({src}) => src === answer?.url);
			return <SitePicture key={picture.recipe.id} picture={picture} answer={answer} image={image} />;
		});

	return (
		<article class="invented">
			<p class="address soft small" dir="ltr">
				{addressOf(state).replace('https://', '')}
			</p>
			<SiteTabs state={state} onGo={onGo} />
			{state.page === 'profile' ? (
				<>
					{show(({recipe}) => recipe.role === 'cover')}
					<div class="person">
						{show(({recipe}) => recipe.role === 'portrait')}
						<Owner state={state} />
					</div>
					<h3 class="posts-title">{say('lab_posts')}</h3>
					<div class="posts">{show(({recipe}) => recipe.role === 'photo')}</div>
				</>
			) : (
				<>
					<p class="byline">
						<strong>{shownName(state)}</strong> <span class="soft small">{say(`lab_byline_${state.page}`)}</span>
					</p>
					<div class={state.page === 'album' ? 'posts' : 'one'}>{show(() => true)}</div>
				</>
			)}
		</article>
	);
}

function Owner({state}: {readonly state: LabState}): JSX.Element {
	const {say} = useWords();
	const {name} = state.levers;

	return (
		<div>
			<h2>{shownName(state)}</h2>
			{name !== 'hidden' && (
				<p class="soft">
					<bdi>@{getPerson(state.person).nickname}</bdi>
				</p>
			)}
			<p>{say(`lab_about_${state.person}`)}</p>
		</div>
	);
}
