import type {JSX} from 'preact';
import {useContext} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {AllPicturesContext} from './all-pictures-context.ts';
import {ContentsCard} from './contents-card.tsx';
import {startDetectors} from './detectors.ts';
import {ExportChooser} from './export-chooser.tsx';
import {FirstCard} from './first-card.tsx';
import {HowTo} from './how-to.tsx';
import {NumbersCard} from './numbers-card.tsx';
import {PictureList} from './picture-list.tsx';
import {ProgressCard} from './progress-card.tsx';
import {createReviewModel, type ReviewModel} from './review-model.ts';
import '../../ui/checklist/checklist.css';
import './all-pictures.css';

interface Review {
	readonly model: ReviewModel;
	/** Loads the models ahead of the first picture. */
	readonly prepare: () => void;
}

/** Lives as long as the page: another tab may be opened meanwhile. */
let review: Review | undefined;

function startReview(): Review {
	const {detect, count, start} = startDetectors();
	return {model: createReviewModel({detect, detectors: count, now: Date.now}), prepare: start};
}

/** All pictures of an export at once, worst first. */
export function AllPicturesTab(): JSX.Element {
	const given = useContext(AllPicturesContext);
	if (given) return <AllPictures model={given} />;
	review ??= startReview();
	return <AllPictures model={review.model} onChoose={review.prepare} />;
}

export interface AllPicturesProps {
	readonly model: ReviewModel;
	/** Called before files are opened. */
	readonly onChoose?: () => void;
}

export function AllPictures({model, onChoose}: AllPicturesProps): JSX.Element {
	const {say} = useWords();
	const phase = model.phase.value;
	const contents = model.contents.value;

	return (
		<>
			<h1>{say('pictures_tab_all')}</h1>
			<p class="lead-text">{say('all_pictures_intro')}</p>
			{phase === 'choosing' ? (
				<>
					<ExportChooser
						onFiles={files => {
							onChoose?.();
							void model.open(files);
						}}
					/>
					<HowTo />
				</>
			) : (
				<>
					<ProgressCard model={model} />
					<ContentsCard contents={contents} problems={model.problems.value} />
					{contents && contents.images.length > 0 && (
						<>
							<NumbersCard numbers={model.numbers.value} before={model.before.value} />
							<FirstCard platforms={contents.platforms} profileUrls={contents.profileUrls} />
							<PictureList model={model} />
						</>
					)}
				</>
			)}
		</>
	);
}
