import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {labAddress} from '../core/lab-address.ts';
import {isForbiddenByPolicy} from '../core/settings/policy.ts';
import type {TabState} from '../messaging/protocol.ts';
import {writeList} from '../ui/i18n/format.ts';
import {useWords} from '../ui/i18n/use-words.ts';
import {snake} from '../ui/i18n/words.ts';
import type {PopupProps} from './props.ts';
import {RepairOffer} from './repair-offer.tsx';
import {TakedownLink} from './report/takedown-link.tsx';
import {State} from './states.tsx';

type NoneState = Extract<TabState, {kind: 'none'}>;

/** There is no report: says why, and offers what can be done all the same. */
export function Nothing({
	state: {why = 'unknown-site', siteId, mayInject, access},
	model,
	data,
}: PopupProps & {readonly state: NoneState}): JSX.Element {
	const {say, locale} = useWords();
	const inForce = model.settings.value;
	const allowed = inForce?.sitesAllowed?.map(data.siteName);
	const sitesOff = inForce?.sitesOff.filter(id => !isForbiddenByPolicy(inForce, id)) ?? [];
	const site = siteId ? data.siteName(siteId) : say('this_website');

	return (
		<State icon="nothing" title={say('none_title')} text={say(`none_${snake(why)}`, {site})}>
			{mayInject && (
				<>
					<button type="button" class="button primary" onClick={() => model.injectHere(access)}>
						{say('read_here')}
					</button>
					<p class="soft small">{access ? say('read_here_optional', {site}) : say('read_here_text')}</p>
					<p class="actions">
						<TakedownLink data={data} />
					</p>
				</>
			)}
			{why === 'nothing-there' && <RepairOffer why="site_changed_if" data={data} />}
			{allowed && (
				<p class="soft small">
					{allowed.length > 0 ? say('organisation_sites', {sites: writeList(allowed, locale)}) : say('organisation_no_sites')}
				</p>
			)}
			{sitesOff.length > 0 && (
				<section class="sites-off">
					<h2 class="small soft">{say('sites_off_title')}</h2>
					{sitesOff.map(id => (
						<p key={id}>
							<button type="button" class="button" onClick={() => model.switchSite(id, true)}>
								{say('site_on', {site: data.siteName(id)})}
							</button>
						</p>
					))}
				</section>
			)}
			<Elsewhere model={model} data={data} />
		</State>
	);
}

export function NothingSeen({isAllowed}: {readonly isAllowed: boolean}): JSX.Element {
	const {say} = useWords();
	return <State icon="nothing" title={say('nothing_seen_title')} text={say(isAllowed ? 'nothing_seen_text' : 'access_denied_text')} />;
}

/** What helps on any page. */
function Elsewhere({model}: PopupProps): JSX.Element {
	const {say} = useWords();
	const due = model.lettersDue.value;
	const [changed, setChanged] = useState(0);
	useEffect(() => void model.notice.changedPages().then(setChanged, () => undefined), [model]);
	const links = [
		changed > 0 && {href: '../dashboard/index.html#overview', text: say('pages_changed', {count: changed})},
		due > 0 && {href: '../dashboard/index.html#requests', text: say('letters_due', {count: due})},
		{href: '../dashboard/index.html#checklist', text: say('get_out_of_search')},
		{href: '../pictures/index.html', text: say('pictures_tab_before_posting')},
		{href: `../../${labAddress(model.settings.value?.language)}`, text: say('welcome_try_title')},
	];
	return (
		<p class="actions elsewhere-links">
			{links.map(
				link =>
					link && (
						<a key={link.href} class="button" href={link.href} target="_blank" rel="noopener">
							{link.text}
						</a>
					),
			)}
		</p>
	);
}
