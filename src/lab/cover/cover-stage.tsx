import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Choice} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import type {LabModel} from '../model/lab-model.ts';
import {OwnPhotoView} from '../own-photo/own-photo-view.tsx';
import {type CoverGuess, type CoverPlan, coverGuesses} from '../state/cover-plan.ts';
import {attack} from './attack.ts';
import {AttackView, type AttackViewProps} from './attack-view.tsx';
import {lineUp} from './line-up.ts';
import type {Original} from './original.ts';
import {saveCovered} from './save-covered.ts';

export interface CoverStageProps {
	readonly original: Original;
	readonly plan: CoverPlan;
	readonly model: LabModel;
}

/** One picture: the group guesses, the picture is covered and saved, and the saved file attacked. */
export function CoverStage({original, plan, model}: CoverStageProps): JSX.Element {
	const {say} = useWords();
	const {photo, bytes} = original;
	const [guess, setGuess] = useState<CoverGuess | undefined>(undefined);
	const [result, setResult] = useState<Result | 'working' | 'failed' | undefined>(undefined);
	const isThere = useRef(true);
	useLayoutEffect(
		() => () => {
			isThere.current = false;
		},
		[],
	);
	useLayoutEffect(() => () => freeResult(result), [result]);

	const run = async (): Promise<void> => {
		setResult('working');
		const found = await coverAndAttack({photo, bytes}, plan, model).catch((error: unknown) => {
			console.error('Overexposed could not cover the faces of this picture; nothing was saved.', error);
			return 'failed' as const;
		});
		if (isThere.current) setResult(found);
		else freeResult(found);
	};

	if (photo.faces.length === 0) return <p class="panel">{say('lab_cover_no_face')}</p>;
	return (
		<>
			<section class="panel" aria-label={say('lab_cover_before')}>
				<OwnPhotoView image={photo} />
				<Choice
					legend={say('lab_cover_guess')}
					options={coverGuesses.map(value => ({value, label: say(`lab_cover_guess_${value}`)}))}
					value={guess}
					onChoose={setGuess}
				/>
				<p class="tools">
					<Tool label={say('lab_cover_attack')} isOff={guess === undefined || result === 'working'} isMain onPress={() => void run()} />
				</p>
			</section>
			{result === 'working' && <p class="panel">{say('lab_working')}</p>}
			{result === 'failed' && (
				<p class="panel" role="alert">
					{say('lab_cover_failed')}
				</p>
			)}
			{typeof result === 'object' && guess && <AttackView {...result} guess={guess} way={plan.way} />}
		</>
	);
}

type Result = Omit<AttackViewProps, 'guess' | 'way'>;

async function coverAndAttack({photo, bytes}: Original, plan: CoverPlan, model: LabModel): Promise<Result> {
	const saved = await saveCovered(
		bytes,
		photo.faces.map(({boundingBox}) => boundingBox),
		plan,
	);
	const {hidden, ...found} = await attack(saved, model.inspectSaved);
	const heads = plan.source === 'drawn' ? await lineUp(plan.way) : [];
	const urlOf = (content: Uint8Array<ArrayBuffer>): string => URL.createObjectURL(new Blob([content], {type: 'image/jpeg'}));
	return {
		...found,
		...(hidden && {hidden: {url: urlOf(hidden.bytes), faces: hidden.faces}}),
		saved: {url: urlOf(saved.bytes), width: saved.width, height: saved.height, covers: saved.covers.length},
		heads,
	};
}

/** Frees the memory of pictures once they are no longer shown. */
function freeResult(result: Result | 'working' | 'failed' | undefined): void {
	if (typeof result !== 'object') return;
	URL.revokeObjectURL(result.saved.url);
	if (result.hidden) URL.revokeObjectURL(result.hidden.url);
}
