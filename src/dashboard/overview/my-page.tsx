import type {JSX} from 'preact';
import {writeExposure} from '../../core/report/write-exposure.ts';
import {isForbiddenByPolicy, isSiteOff} from '../../core/settings/policy.ts';
import type {PageHistory, Range} from '../../core/watch/history.ts';
import {watchIntervals} from '../../core/watch/schedule.ts';
import {currentExposure, watchState} from '../../core/watch/standing.ts';
import type {OwnPage} from '../../storage/own-pages.ts';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {displayUrl} from '../../ui/controls/display-url.ts';
import {ExternalLink} from '../../ui/controls/external-link.tsx';
import {writeDate} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import {snake, type WordKey} from '../../ui/i18n/words.ts';
import type {DashboardProps} from '../props.ts';
import {AskAbsence} from './ask-absence.tsx';
import {HistoryLine} from './history-line.tsx';
import {HistoryTable} from './history-table.tsx';

interface MyPageProps extends DashboardProps {
	readonly page: OwnPage;
	readonly history: PageHistory;
}

/** One page: how exposed it is, what changed, why nothing newer is known, and how often it is checked. */
export function MyPage({page, history, model, data}: MyPageProps): JSX.Element {
	const {say, locale} = useWords();
	const site = data.siteName(page.siteId);
	const exposure = currentExposure(history);
	const last = history.checks.at(-1);
	const reason = reasonOf({page, history, model, data});

	return (
		<li class="entry my-page">
			<p>
				<strong>
					{say('own_page_on', {site})}
					{page.label && ` · ${page.label}`}
				</strong>
				{exposure && ` · ${say('exposure_label')} ${writeExposure(toExposure(exposure))}`}
			</p>
			{history.changes.slice(-3).map(({link, turn, on}) => (
				<p key={`${link} ${on}`} class={`small turn ${turn}`}>
					<span aria-hidden="true">{turn === 'worse' ? '▲' : '▼'}</span>{' '}
					{say(`watch_change_${turn}`, {link: say(`link_${link}_name`), date: writeDate(on, locale)})}
				</p>
			))}
			{reason && <p class="small soft">{say(reason)}</p>}
			{(reason === 'watch_moved' || reason === 'watch_gone') && <AskAbsence page={page} history={history} model={model} />}
			{last && <p class="small soft">{say('watch_last', {date: writeDate(last.on, locale)})}</p>}
			<HistoryLine checks={history.checks} />
			<Disclosure label={say('watch_more')}>
				<HistoryTable checks={history.checks} />
				<Choices page={page} model={model} site={site} />
			</Disclosure>
		</li>
	);
}

function Choices({page, model, site}: Pick<MyPageProps, 'page' | 'model'> & {readonly site: string}): JSX.Element {
	const {say} = useWords();
	const {digest, address, interval = 'weekly'} = page;
	const {watch} = model;

	return (
		<>
			{address !== undefined && (
				<label class="field">
					<span>{say('watch_interval')}</span>
					<select
						value={interval}
						onChange={event => {
							const chosen = watchIntervals.find(each => each === event.currentTarget.value);
							if (chosen) void watch.setInterval(digest, chosen);
						}}
					>
						{watchIntervals.map(each => (
							<option key={each} value={each} selected={each === interval}>
								{say(`watch_${snake(each)}` as const)}
							</option>
						))}
					</select>
				</label>
			)}
			{/* A file may have brought it: whoever opens it sees first where it leads. */}
			{address !== undefined && (
				<p class="small soft address" dir="ltr">
					{displayUrl(address)}
				</p>
			)}
			<p class="buttons">
				{address !== undefined && (
					<>
						<button type="button" class="button" aria-disabled={watch.checking.value !== undefined} onClick={() => watch.checkNow(digest)}>
							{say('watch_now')}
						</button>
						<ExternalLink href={address} class="button">
							{say('watch_open')}
						</ExternalLink>
						<button type="button" class="button" onClick={() => watch.forgetAddress(digest)}>
							{say('watch_forget_address')}
						</button>
					</>
				)}
				<button type="button" class="button" onClick={() => model.forgetOwn(digest)}>
					{say('own_page_forget', {site})}
				</button>
			</p>
		</>
	);
}

/** Why nothing newer is known; `undefined` where all is well. */
function reasonOf({page, history, model}: MyPageProps): WordKey | undefined {
	const settings = model.settings.value;
	const {address, interval = 'weekly', siteId} = page;
	if (address !== undefined && settings) {
		if (isForbiddenByPolicy(settings, siteId)) return 'watch_policy';
		if (isSiteOff(settings, siteId)) return 'watch_site_off';
		if (settings.probe === 'passive') return 'watch_passive';
	}
	const state = watchState({interval, hasAddress: address !== undefined}, history, model.requests.today());
	// What the person chose stands in its own field.
	return state === 'watched' || state === 'off' || state === 'by-hand' ? undefined : `watch_${snake(state)}`;
}

const toExposure = ([low, high]: Range) => ({low, high, value: (low + high) / 2});
