import type {JSX} from 'preact';
import {saveFile} from '../../ui/controls/save-file.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {ReviewModel} from './review-model.ts';

/** How far the look has got, with the ways to pause and to end it. */
export function ProgressCard({model}: {readonly model: ReviewModel}): JSX.Element | null {
	const {say} = useWords();
	const phase = model.phase.value;
	const {done, total, rate, timeLeft} = model.progress.value;
	if (phase === 'choosing') return null;
	const isRunning = phase === 'looking' || phase === 'paused';

	return (
		<section class="card" aria-labelledby="progress-title">
			<h2 id="progress-title" class="export-phase" data-phase={phase}>
				{say(`all_pictures_phase_${phase}`)}
			</h2>
			<progress value={done} max={Math.max(1, total)} aria-labelledby="progress-title" />
			<p>{say(phase === 'reading' ? 'all_pictures_read_data' : 'all_pictures_looked_at', {done, total})}</p>
			{isRunning && rate !== undefined && timeLeft !== undefined && (
				<p class="soft small">
					{say('all_pictures_rate', {rate: Math.round(rate * 10) / 10})} {sayTimeLeft(say, timeLeft)}
				</p>
			)}
			<p class="buttons">
				{phase === 'looking' && (
					<button type="button" class="button" onClick={model.pause}>
						{say('all_pictures_pause')}
					</button>
				)}
				{phase === 'paused' && (
					<button type="button" class="button primary" onClick={model.resume}>
						{say('all_pictures_resume')}
					</button>
				)}
				{isRunning && (
					<button type="button" class="button" onClick={model.stop}>
						{say('all_pictures_stop')}
					</button>
				)}
				{phase !== 'reading' && (
					<button type="button" class="button" onClick={() => saveFile('overexposed-pictures.json', 'application/json', model.record())}>
						{say('all_pictures_save_record')}
					</button>
				)}
				<button type="button" class="button quiet" onClick={model.startOver}>
					{say('all_pictures_start_over')}
				</button>
			</p>
			{isRunning && <p class="soft small">{say('all_pictures_record_hint')}</p>}
		</section>
	);
}

type Say = ReturnType<typeof useWords>['say'];

/** In whole minutes, since nobody can foresee seconds. */
const sayTimeLeft = (say: Say, seconds: number): string =>
	seconds < 60 ? say('all_pictures_under_a_minute') : say('all_pictures_minutes_left', {count: Math.ceil(seconds / 60)});
