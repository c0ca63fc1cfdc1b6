import type {JSX} from 'preact';
import type {Report} from '../../core/score/report.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {PageSwitch} from '../controls/page-switch.tsx';
import type {LabImage} from '../model/image-store.ts';
import {shownName} from '../site/html.ts';
import {addressOf, answersOf} from '../site/site-answers.ts';
import type {LabState} from '../state/lab-state.ts';
import {getPerson} from '../state/people.ts';
import {SiteImage} from './site-image.tsx';
import './site.css';

export interface SitePageProps {
	readonly state: LabState;
	/** Those that are drawn so far. */
	readonly images: readonly LabImage[];
	/** `undefined` until the detector is done. */
	readonly report: Report | undefined;
	/** Whether the group still guesses what a stranger gets, so that nothing is marked. */
	readonly isAsked: boolean;
	/** Whether the pictures of this state are still being drawn. */
	readonly isBusy: boolean;
	readonly day: number;
	readonly onGo: (state: LabState) => void;
}

/** A page of the fictional site as friends see it. Whatever anonymous requests do not get is marked, unless the group still guesses. */
export function SitePage({state, images, report, isAsked, isBusy, day, onGo}: SitePageProps): JSX.Element {
	const {say} = useWords();
	const answers = answersOf(state, day).images;
	const show = (isWanted: (image: LabImage) => boolean): JSX.Element[] =>
		images.filter(isWanted).map(image => {
			const answer = answers.find(({recipe}) => recipe.id === image.recipe.id);
			const judged = report?.images.find(({imageUrl}) => imageUrl === answer?.url);
			return <SiteImage key={image.recipe.id} image={image} answer={isAsked ? undefined : answer} report={judged} />;
		});

	return (
		<article class="invented" aria-busy={isBusy}>
			<p class="address soft small" dir="ltr">
				{addressOf(state).replace('https://', '')}
			</p>
			<PageSwitch state={state} onGo={onGo} />
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
