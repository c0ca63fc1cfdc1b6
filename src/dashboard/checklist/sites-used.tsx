import type {JSX} from 'preact';
import {isForbiddenByPolicy} from '../../core/settings/policy.ts';
import {bestKnownFirst, bestKnownSites} from '../../directory/best-known.ts';
import {Disclosure} from '../../ui/controls/disclosure.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';
import './sites-used.css';

/** "Sites I use": the best-known ones, and the others behind a door. Each choice is stored at once. */
export function SitesUsed({model, data}: DashboardProps): JSX.Element | null {
	const {say} = useWords();
	const settings = model.settings.value;
	if (!settings) return null;

	const allowed = data.platforms.filter(([{siteId}]) => !isForbiddenByPolicy(settings, siteId));
	const ordered = bestKnownFirst(allowed, ([{siteId}]) => siteId);
	const isFirst = ([{siteId}]: (typeof ordered)[number]): boolean => bestKnownSites.includes(siteId);
	const box = ([{siteId, platform}]: (typeof ordered)[number]): JSX.Element => (
		<label key={siteId}>
			<input
				type="checkbox"
				checked={settings.sitesUsed.includes(siteId)}
				onChange={event => model.useSite(siteId, event.currentTarget.checked)}
			/>
			<span>{platform}</span>
		</label>
	);

	return (
		<fieldset class="choice sites-used">
			<legend>{say('sites_used_title')}</legend>
			<p class="soft small">{say('sites_used_text')}</p>
			<div class="boxes">{ordered.filter(isFirst).map(box)}</div>
			<Disclosure label={say('sites_more')}>
				<div class="boxes">{ordered.filter(each => !isFirst(each)).map(box)}</div>
			</Disclosure>
		</fieldset>
	);
}
