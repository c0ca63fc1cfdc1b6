import type {JSX} from 'preact';
import {useContext} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import {AllCard} from './all-card.tsx';
import {BeforePostingContext} from './before-posting-context.ts';
import {CopyCard} from './copy-card.tsx';
import {FacesCard} from './faces-card.tsx';
import {FileChooser} from './file-chooser.tsx';
import {GivesAway} from './gives-away.tsx';
import type {BeforePostingModel, Picture} from './model.ts';
import {PictureView} from './picture-view.tsx';
import {SettingsCard} from './settings-card.tsx';
import './before-posting.css';

/** Pictures before they are posted: what they give away, and copies without it. */
export function BeforePostingTab(): JSX.Element {
	const {say} = useWords();
	const model = useContext(BeforePostingContext);
	if (!model) throw new Error('No model in context; wrap the page in BeforePostingContext.Provider');
	const picture = model.pictures.value.find(({id}) => id === model.selectedId.value);

	return (
		<>
			<h1>{say('pictures_tab_before_posting')}</h1>
			<p class="lead-text">{say('before_posting_intro')}</p>
			<FileChooser onFiles={model.open} />
			{model.pictures.value.length > 0 && <AllCard model={model} />}
			{picture && <Selected picture={picture} model={model} />}
		</>
	);
}

function Selected({picture, model}: {readonly picture: Picture; readonly model: BeforePostingModel}): JSX.Element {
	const {say} = useWords();
	const {inspected} = picture;
	if (!inspected) return <p role="status">{say('before_posting_reading')}</p>;
	if (inspected.kind === 'unreadable') {
		const {reason} = inspected;
		const isSaid = reason === 'heic' || reason === 'too-large' || reason === 'model-failed';
		return <p role="alert">{say(isSaid ? unreadableKeys[reason] : 'lab_own_photo_unreadable')}</p>;
	}

	const props = {picture, inspected, model};
	return (
		<div class="picture-and-cards">
			<PictureView {...props} />
			<div class="picture-cards">
				<FacesCard {...props} />
				<GivesAway inspected={inspected} />
				<SettingsCard {...props} />
			</div>
			<CopyCard picture={picture} model={model} />
		</div>
	);
}

const unreadableKeys = {
	heic: 'before_posting_heic',
	'too-large': 'lab_own_photo_too_large',
	'model-failed': 'before_posting_no_detector',
} as const;
