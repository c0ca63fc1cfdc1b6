import type {ComponentChildren, JSX} from 'preact';
import {labAddress} from '../core/lab-address.ts';
import {isForbiddenByPolicy} from '../core/settings/policy.ts';
import {StatusIcon, type StatusName} from '../ui/controls/icons.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import type {Model, Progress} from './model.ts';
import type {PopupProps} from './props.ts';

/** No page of a known site is open in this tab. */
export function Nothing({mayInject, model, data}: PopupProps & {readonly mayInject: boolean}): JSX.Element {
	const {say, locale} = useWords();
	const inForce = model.settings.value;
	const allowed = inForce?.sitesAllowed?.map(data.siteName);
	const sitesOff = inForce?.sitesOff.filter(siteId => !isForbiddenByPolicy(inForce, siteId)) ?? [];

	return (
		<State icon="nothing" title={say('none_title')} text={say('none_text')}>
			{allowed && (
				<p class="soft small">
					{allowed.length > 0
						? say('organisation_sites', {sites: new Intl.ListFormat(locale).format(allowed)})
						: say('organisation_no_sites')}
				</p>
			)}
			{mayInject && (
				<>
					<p class="soft">{say('read_here_text')}</p>
					<button type="button" class="button primary" onClick={model.injectHere}>
						{say('read_here')}
					</button>
				</>
			)}
			{sitesOff.length > 0 && (
				<section class="sites-off">
					<h2 class="small soft">{say('sites_off_title')}</h2>
					{sitesOff.map(siteId => (
						<p key={siteId}>
							<button type="button" class="button" onClick={() => model.switchSite(siteId, true)}>
								{say('site_on', {site: data.siteName(siteId)})}
							</button>
						</p>
					))}
				</section>
			)}
			<a class="button" href={`../../${labAddress(model.settings.value?.language)}`} target="_blank" rel="noopener">
				{say('welcome_try_title')}
			</a>
		</State>
	);
}

export function NothingSeen({isAllowed}: {readonly isAllowed: boolean}): JSX.Element {
	const {say} = useWords();
	return <State icon="nothing" title={say('nothing_seen_title')} text={say(isAllowed ? 'nothing_seen_text' : 'access_denied_text')} />;
}

/** Shows a count as it goes, and offers another way after a while. There is no spinner. */
export function Working({progress: {done, total}, model}: {readonly progress: Progress; readonly model: Model}): JSX.Element {
	const {say} = useWords();
	const text = say('working_progress', {done, total});

	return (
		<State icon="looking" title={say('working_title')} text={text}>
			<progress value={done} max={Math.max(total, 1)} aria-label={text} />
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

function State({
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
