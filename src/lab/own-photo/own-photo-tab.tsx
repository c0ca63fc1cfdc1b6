import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import type {OwnPhotoOutcome} from '../model/own-photo.ts';
import {Camera} from './camera.tsx';
import {Consent} from './consent.tsx';
import {DropZone} from './drop-zone.tsx';
import {OwnPhotoView} from './own-photo-view.tsx';
import './own-photo.css';

/** A picture of somebody in the group, with their consent. It is analysed on this page and stored nowhere. */
export function OwnPhotoTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const [hasConsent, setConsent] = useState(false);
	const [outcome, setOutcome] = useState<OwnPhotoOutcome | 'working' | undefined>(undefined);
	// An ordinary effect begins after the next frame: of a picture that was left sooner, nothing would have been freed.
	useLayoutEffect(() => () => forget(outcome), [outcome]);
	/** The picture that is asked for; none once the consent is withdrawn or the tab is left. */
	const wanted = useRef<Blob | undefined>(undefined);
	useLayoutEffect(
		() => () => {
			wanted.current = undefined;
		},
		[],
	);

	const inspect = async (file: Blob): Promise<void> => {
		wanted.current = file;
		setOutcome('working');
		const found = await model.inspectOwnPhoto(file);
		if (wanted.current === file) setOutcome(found);
		else forget(found);
	};

	return (
		<>
			<section class="panel" aria-labelledby="own-photo-title">
				<h2 id="own-photo-title">{say('lab_tab_own_photo')}</h2>
				<p>{say('lab_own_photo_intro')}</p>
				<Consent
					isGiven={hasConsent}
					onChange={isGiven => {
						setConsent(isGiven);
						wanted.current = undefined;
						setOutcome(undefined);
					}}
				/>
				{hasConsent && (
					<>
						<DropZone onPhoto={inspect} />
						<Camera onPhoto={inspect} />
					</>
				)}
			</section>
			<div class="own-photo-result" aria-live="polite">
				{outcome && (
					<section class="panel" aria-label={say('lab_machine')}>
						<Outcome outcome={outcome} onForget={() => setOutcome(undefined)} />
					</section>
				)}
			</div>
		</>
	);
}

/** Frees the memory of a picture once it is no longer shown. */
function forget(outcome: OwnPhotoOutcome | 'working' | undefined): void {
	if (outcome && outcome !== 'working' && 'url' in outcome) URL.revokeObjectURL(outcome.url);
}

function Outcome({outcome, onForget}: {readonly outcome: OwnPhotoOutcome | 'working'; readonly onForget: () => void}): JSX.Element {
	const {say} = useWords();
	if (outcome === 'working') return <p>{say('lab_working')}</p>;
	if ('url' in outcome) return <OwnPhotoView image={outcome} onForget={onForget} />;
	return <p role="alert">{say(outcome.reason === 'too-large' ? 'lab_own_photo_too_large' : 'lab_own_photo_unreadable')}</p>;
}
