import type {JSX} from 'preact';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardProps} from '../props.ts';

/** What the organisation's policy sets beyond single settings, and which parts of it are invalid. */
export function OrganisationCard({model, data}: DashboardProps): JSX.Element | null {
	const {say, locale} = useWords();
	const {policy, invalid} = model.organisation.value;
	if (Object.keys(policy).length === 0 && invalid.length === 0) return null;

	const {sitesAllowed = []} = policy;
	const names = sitesAllowed.filter(data.isSite).map(data.siteName);
	const wrong = [...invalid, ...sitesAllowed.filter(siteId => !data.isSite(siteId)).map(siteId => `sitesAllowed: ${siteId}`)];
	return (
		<section class="card organisation" aria-labelledby="organisation-title">
			<h2 id="organisation-title">{say('organisation_title')}</h2>
			<p>{say('organisation_text')}</p>
			{policy.labOnly && <p>{say('organisation_lab_only')}</p>}
			{policy.sitesAllowed && (
				<p>{names.length > 0 ? say('organisation_sites', {sites: writeList(names, locale)}) : say('organisation_no_sites')}</p>
			)}
			{wrong.length > 0 && (
				<p class="problem" role="alert">
					{say('organisation_invalid', {names: writeList(wrong, locale)})}
				</p>
			)}
		</section>
	);
}
