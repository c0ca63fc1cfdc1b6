import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../shell/lab-model.ts';
import {Camera} from './camera.tsx';
import {DropPlace} from './drop-zone.tsx';
import type {OwnPhotoOutcome} from './own-photo.ts';
import {OwnPhotoView} from './own-photo-view.tsx';
import './bring.css';

/** A picture of somebody in the room, if they say yes to it: looked at here, kept nowhere. */
export function OwnPhotoTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const [hasConsent, setConsent] = useState(false);
	const [outcome, setOutcome] = useState<OwnPhotoOutcome | 'working' | undefined>(undefined);
	useEffect(() => () => forget(outcome), [outcome]);

	const bring = async (file: Blob): Promise<void> => {
		setOutcome('working');
		setOutcome(await model.inspectOwnPhoto(file));
	};

	return (
		<>
			<section class="panel bring" aria-labelledby="bring-title">
				<h2 id="bring-title">{say('lab_room_bring')}</h2>
				<p>{say('lab_bring_intro')}</p>
				<label class="consent">
					<input
						type="checkbox"
						checked={hasConsent}
						onChange={event => {
							setConsent(event.currentTarget.checked);
							setOutcome(undefined);
						}}
					/>
					<span>{say('lab_bring_consent')}</span>
				</label>
				{hasConsent && (
					<>
						<DropPlace onBring={bring} />
						<Camera onBring={bring} />
					</>
				)}
			</section>
			<div class="brought" aria-live="polite">
				{outcome && (
					<section class="panel" aria-label={say('demo_machine')}>
						<Outcome outcome={outcome} onForget={() => setOutcome(undefined)} />
					</section>
				)}
			</div>
		</>
	);
}

/** A picture that was brought is in memory until then, and no longer. */
function forget(outcome: OwnPhotoOutcome | 'working' | undefined): void {
	if (outcome && outcome !== 'working' && 'url' in outcome) URL.revokeObjectURL(outcome.url);
}

function Outcome({outcome, onForget}: {readonly outcome: OwnPhotoOutcome | 'working'; readonly onForget: () => void}): JSX.Element {
	const {say} = useWords();
	if (outcome === 'working') return <p>{say('demo_working')}</p>;
	if ('url' in outcome) return <OwnPhotoView image={outcome} onForget={onForget} />;
	return <p role="alert">{say(outcome.reason === 'too-large' ? 'lab_bring_too_large' : 'lab_bring_unreadable')}</p>;
}
