import type {ComponentChildren, JSX} from 'preact';
import {StatusIcon, type StatusName} from '../ui/controls/icons.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import type {Model, Progress} from './model.ts';
import type {PopupProps} from './props.ts';

/** Shows a count as it goes, and offers another way after a while. There is no spinner. */
export function Working({progress: {done, total}, model}: {readonly progress: Progress; readonly model: Model}): JSX.Element {
	const {say} = useWords();
	// Nothing has been counted while the page itself is being read.
	const text = total > 0 ? say('working_progress', {done, total}) : say('working_reading');

	return (
		<State icon="looking" title={say('working_title')} text={text}>
			{total > 0 && <progress value={done} max={total} aria-label={text} />}
			<p class="soft small" role="status">
				{model.isSlow.value && say('working_slow')}
			</p>
			{model.isSlow.value && <TryAgain model={model} />}
		</State>
	);
}

export function Failed({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();

	return (
		<State
			icon={model.isOnline() ? 'unknown' : 'offline'}
			title={say('failed_title')}
			text={say(model.isOnline() ? 'failed_text' : 'failed_offline')}
		>
			<TryAgain model={model} />
		</State>
	);
}

export function Unreachable({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();

	return (
		<State icon="again" title={say('failed_title')} text={say('failed_restarted')}>
			<TryAgain model={model} />
		</State>
	);
}

/** The page was open before the extension was installed, so nothing of it runs there. */
export function ReloadFirst({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();

	return (
		<State icon="again" title={say('reload_title')} text={say('reload_text')}>
			<button type="button" class="button primary" onClick={model.reloadTab}>
				{say('reload_button')}
			</button>
		</State>
	);
}

/** The organisation allows only the lab. */
export function LabOnly({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();

	return (
		<State icon="off" title={say('lab_only_title')} text={say('organisation_lab_only')}>
			<button type="button" class="button primary" onClick={model.openLab}>
				{say('lab_only_open')}
			</button>
		</State>
	);
}

export function SwitchedOff({siteId, model, data}: PopupProps & {readonly siteId: string}): JSX.Element {
	const {say} = useWords();
	const site = data.siteName(siteId);

	return (
		<State icon="off" title={say('site_off_title', {site})} text={say('site_off_text')}>
			<button type="button" class="button primary" onClick={() => model.switchSite(siteId, true)}>
				{say('site_on', {site})}
			</button>
		</State>
	);
}

function TryAgain({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	return (
		<button type="button" class="button primary" onClick={model.reanalyse}>
			{say('try_again')}
		</button>
	);
}

export function State({
	icon,
	title,
	text,
	children,
}: {
	readonly icon: StatusName;
	readonly title: string;
	readonly text: string;
	readonly children?: ComponentChildren;
}): JSX.Element {
	const {say} = useWords();
	return (
		<section class="message">
			<StatusIcon name={icon} />
			<h1>{title}</h1>
			<p class="soft">{text}</p>
			{children}
			<p class="elsewhere">
				<a class="button quiet" href="../dashboard/index.html" target="_blank" rel="noopener">
					{say('dashboard_open')}
				</a>
			</p>
		</section>
	);
}
