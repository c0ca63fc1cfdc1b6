import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake, type Words} from '../../ui/i18n/words.ts';
import {type CopyCheck, passes} from './check-copy.ts';
import type {Copy} from './make-copy.ts';
import type {BeforePostingModel, Picture} from './model.ts';

/** The copy: made, read back, and only then saved. */
export function CopyCard({picture, model}: {readonly picture: Picture; readonly model: BeforePostingModel}): JSX.Element {
	const {say} = useWords();
	const {outcome} = picture;
	const isBusy = model.isBusy.value;

	return (
		<section class="card" aria-labelledby="saved-title">
			<h2 id="saved-title">{say('before_posting_copy')}</h2>
			<p class="buttons">
				{/* Not `disabled`: that would take the focus from the button a keyboard user just pressed. */}
				<button
					type="button"
					class={outcome ? 'button' : 'button primary'}
					aria-disabled={isBusy}
					onClick={() => void model.prepare(picture)}
				>
					{say(isBusy ? 'before_posting_working' : 'before_posting_prepare')}
				</button>
			</p>
			<div class="copy-result" role="status">
				{outcome?.kind === 'failed' && <p>{say('before_posting_failed')}</p>}
				{outcome?.kind === 'copy' && <Checked copy={outcome.copy} check={outcome.check} />}
			</div>
			{outcome?.kind === 'copy' && (
				<p class="buttons">
					<button type="button" class={passes(outcome.check) ? 'button primary' : 'button'} onClick={() => model.save(picture)}>
						{say(passes(outcome.check) ? 'before_posting_save' : 'before_posting_save_anyway')}
					</button>
				</p>
			)}
		</section>
	);
}

interface Line {
	readonly isBad: boolean;
	readonly text: string;
}

function sayFound(found: number | undefined, say: Words['say']): string {
	if (found === undefined) return say('copy_check_not_searched');
	return found === 0 ? say('copy_check_searched_none') : say('copy_check_searched', {count: found});
}

function Checked({copy, check}: {readonly copy: Copy; readonly check: CopyCheck}): JSX.Element {
	const {say} = useWords();
	const {metadata, covers, searches, isUnchanged} = check;
	const lines: readonly Line[] = [
		metadata.length === 0
			? {isBad: false, text: say('copy_check_metadata_none')}
			: {isBad: true, text: `${say('copy_check_metadata', {count: metadata.length})} ${metadata.map(({name}) => name).join(', ')}`},
		...(covers.total === 0
			? [{isBad: false, text: say('copy_check_no_covers')}]
			: [
					covers.missing === 0
						? {isBad: false, text: say('copy_check_covers', {count: covers.total})}
						: {isBad: true, text: say('copy_check_covers_missing', {count: covers.missing})},
				]),
		...searches.map(({way, found}) => ({
			isBad: found !== 0,
			text: `${say(`search_way_${snake(way)}`)} ${sayFound(found, say)}`,
		})),
		...(copy.claim && isUnchanged !== undefined
			? [isUnchanged ? {isBad: false, text: say(`copy_claim_${snake(copy.claim)}`)} : {isBad: true, text: say('copy_check_changed')}]
			: []),
	];

	return (
		<>
			<p class="verdict">{say(passes(check) ? 'copy_check_passed' : 'copy_check_not_passed')}</p>
			<ul class="checked">
				{lines.map(({isBad, text}) => (
					<li key={text} class={isBad ? 'bad' : ''}>
						{text}
					</li>
				))}
			</ul>
			{copy.reason && <p class="soft small">{say(`encoding_reason_${copy.reason}`)}</p>}
			<p class="soft small">{say('copy_check_limits')}</p>
		</>
	);
}
