import type {JSX} from 'preact';
import {Choice} from '../../ui/controls/choice.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {WordKey} from '../../ui/i18n/words.ts';
import type {SiteList} from '../model.ts';
import type {DashboardProps} from '../props.ts';
import {CountryAndLanguage} from './country-and-language.tsx';
import {OrganisationCard} from './organisation-card.tsx';

export function SettingsPage({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const settings = model.settings.value;
	const {policy} = model.organisation.value;

	return (
		<>
			<h1>{say('dashboard_settings')}</h1>
			<OrganisationCard model={model} data={data} />
			<section class="card">
				<Choice
					legend={say('probe_title')}
					options={[
						{value: 'active', label: say('probe_active'), text: say('probe_active_text')},
						{value: 'passive', label: say('probe_passive'), text: say('probe_passive_text')},
					]}
					value={settings?.probe ?? 'active'}
					isFixed={policy.probeOff}
					onChoose={probe => model.change({probe})}
				/>
			</section>
			<section class="card">
				<Choice
					legend={say('notice_setting_title')}
					options={[
						{value: 'page', label: say('notice_setting_page')},
						{value: 'toolbar', label: say('notice_setting_toolbar')},
					]}
					value={settings?.notice ?? 'page'}
					isFixed={policy.notice !== undefined}
					onChoose={notice => model.change({notice})}
				/>
			</section>
			<section class="card">
				<CountryAndLanguage model={model} />
			</section>
			<section class="card">
				<Sites list="sitesOff" title="sites_off_title" action="site_on" model={model} data={data} />
				{settings?.sitesOff.length === 0 && !settings.sitesAllowed && !settings.labOnly && <p class="soft">{say('sites_off_none')}</p>}
				<Sites list="sitesQuiet" title="sites_quiet_title" action="site_notice_on" model={model} data={data} />
			</section>
			<section class="card">
				<GrantedAccess model={model} />
			</section>
			<p class="soft">
				<a href="/third-party-licences.txt">{say('dashboard_licences')}</a>
			</p>
		</>
	);
}

/** Access that was granted from the popup is revoked here. */
function GrantedAccess({model}: Pick<DashboardProps, 'model'>): JSX.Element {
	const {say} = useWords();
	const origins = model.grantedOrigins.value;

	return (
		<>
			<h2>{say('granted_access_title')}</h2>
			{origins.length === 0 && <p class="soft">{say('granted_access_none')}</p>}
			<ul class="buttons">
				{origins.map(origin => (
					<li key={origin}>
						<button type="button" class="button" onClick={() => model.revokeAccess(origin)}>
							{say('granted_access_remove', {host: new URL(origin.replace('*.', '')).hostname})}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}

interface SitesProps extends DashboardProps {
	readonly list: SiteList;
	readonly title: WordKey;
	readonly action: 'site_on' | 'site_notice_on';
}

function Sites({list, title, action, model, data}: SitesProps): JSX.Element | null {
	const {say} = useWords();
	const siteIds = model.settings.value?.[list] ?? [];
	if (siteIds.length === 0) return null;

	return (
		<>
			<h2>{say(title)}</h2>
			<ul class="buttons">
				{siteIds.map(siteId => (
					<li key={siteId}>
						<button type="button" class="button" onClick={() => model.allowSite(list, siteId)}>
							{say(action, {site: data.siteName(siteId)})}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
