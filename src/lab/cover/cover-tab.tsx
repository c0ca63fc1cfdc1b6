import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Choice} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from '../model/lab-model.ts';
import {type CoverPlan, coverSavings, coverSources, coverWays} from '../state/cover-plan.ts';
import {CoverStage} from './cover-stage.tsx';
import {drawOriginal} from './drawn-original.ts';
import {forgetOriginal, isOriginal, type OriginalOutcome, openOriginal} from './original.ts';
import {OwnPicture} from './own-picture.tsx';
import './cover.css';

/** Cover a face, save the picture, and attack the saved file. Everything happens on this page and is stored nowhere. */
export function CoverTab({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();
	const plan = model.coverPlan.value;
	const change = (changed: Partial<CoverPlan>): void => model.setCoverPlan({...plan, ...changed});
	const {person} = model.state.value;
	const {original, isWorking, open, forget} = useOriginal(model);

	// A picture that somebody brought does not stay while the tab is left, and neither does the choice to bring one.
	useLayoutEffect(() => () => model.setCoverPlan({...model.coverPlan.value, source: 'drawn'}), [model]);
	useLayoutEffect(() => {
		if (plan.source === 'drawn') void open(drawOriginal(person).then(bytes => new Blob([bytes], {type: 'image/jpeg'})));
		return forget;
	}, [plan.source, person]);

	return (
		<>
			<section class="panel cover-plan" aria-labelledby="cover-title">
				<h2 id="cover-title">{say('lab_tab_cover')}</h2>
				<p>{say('lab_cover_intro')}</p>
				<Choice
					legend={say('lab_cover_source')}
					options={coverSources.map(value => ({value, label: say(`lab_cover_source_${value}`)}))}
					value={plan.source}
					onChoose={source => change({source})}
				/>
				{plan.source === 'own' && <OwnPicture onPhoto={file => void open(Promise.resolve(file))} onForget={forget} />}
				<Choice
					legend={say('lab_cover_way')}
					options={coverWays.map(value => ({value, label: say(`lab_cover_way_${value}`)}))}
					value={plan.way}
					onChoose={way => change({way})}
				/>
				<Choice
					legend={say('lab_cover_saving')}
					options={coverSavings.map(value => ({value, label: say(`lab_cover_saving_${value}`)}))}
					value={plan.saving}
					onChoose={saving => change({saving})}
				/>
			</section>
			<div class="cover-result" aria-live="polite">
				{isWorking && <p class="panel">{say('lab_working')}</p>}
				{original && !isOriginal(original) && (
					<p class="panel" role="alert">
						{say(original.reason === 'too-large' ? 'lab_own_photo_too_large' : 'lab_own_photo_unreadable')}
					</p>
				)}
				{original && isOriginal(original) && (
					// What was found belongs to one picture and one plan.
					<CoverStage key={`${original.photo.url} ${plan.way} ${plan.saving}`} original={original} plan={plan} model={model} />
				)}
			</div>
		</>
	);
}

interface HeldOriginal {
	readonly original: OriginalOutcome | undefined;
	readonly isWorking: boolean;
	readonly open: (file: Promise<Blob>) => Promise<void>;
	readonly forget: () => void;
}

/** At most one picture, freed with the tab. One that is ready only after another was asked for, or after the tab was left, is dropped. */
function useOriginal(model: LabModel): HeldOriginal {
	const [original, setOriginal] = useState<OriginalOutcome | undefined>(undefined);
	const [isWorking, setWorking] = useState(false);
	const wanted = useRef<Promise<Blob> | undefined>(undefined);
	// An ordinary effect begins after the next frame: of a picture that was left sooner, nothing would have been freed.
	useLayoutEffect(() => () => forgetOriginal(original), [original]);

	return {
		original,
		isWorking,
		open: async file => {
			wanted.current = file;
			setWorking(true);
			setOriginal(undefined);
			const found = await openOriginal(await file, model);
			if (wanted.current !== file) return forgetOriginal(found);
			setWorking(false);
			setOriginal(found);
		},
		forget: () => {
			wanted.current = undefined;
			setWorking(false);
			setOriginal(undefined);
		},
	};
}
