import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {BeforePostingModel} from './model.ts';

/** The pictures that are open; and copies of all of them at once. */
export function AllCard({model}: {readonly model: BeforePostingModel}): JSX.Element {
	const {say} = useWords();
	const pictures = model.pictures.value;
	const batch = model.batch.value;
	const isRunning = batch?.state === 'running';

	return (
		<section class="card" aria-labelledby="all-title">
			<h2 id="all-title">{say('before_posting_open', {count: pictures.length})}</h2>
			{model.leftOut.value > 0 && <p role="alert">{say('before_posting_left_out', {count: model.leftOut.value})}</p>}
			<ul class="open-pictures">
				{pictures.map(({id, file}) => (
					<li key={id}>
						<button
							type="button"
							class="button"
							aria-current={id === model.selectedId.value ? 'true' : undefined}
							onClick={() => model.select(id)}
						>
							<bdi>{file.name}</bdi>
						</button>
					</li>
				))}
			</ul>
			<p class="buttons">
				{isRunning ? (
					<button type="button" class="button primary" onClick={model.stop}>
						{say('before_posting_stop')}
					</button>
				) : (
					pictures.length > 1 && (
						<button type="button" class="button primary" onClick={() => void model.saveAll()}>
							{say('before_posting_save_all')}
						</button>
					)
				)}
				<button type="button" class="button" onClick={model.forgetAll}>
					{say('before_posting_forget')}
				</button>
			</p>
			{batch && (
				<div role="status">
					<progress value={batch.done} max={batch.total} aria-label={say('before_posting_save_all')} />
					<p>
						{say('working_progress', {done: batch.done, total: batch.total})}
						{batch.state === 'stopped' && ` ${say('before_posting_stopped')}`}
						{batch.state === 'finished' && ` ${say('before_posting_finished', {count: batch.total - batch.failed.length})}`}
					</p>
					{batch.failed.length > 0 && (
						<p>
							{say('before_posting_not_saved')} <bdi>{batch.failed.map(({file}) => file.name).join(', ')}</bdi>
						</p>
					)}
				</div>
			)}
		</section>
	);
}
