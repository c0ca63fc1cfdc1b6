import type {JSX} from 'preact';
import {isForbiddenByPolicy} from '../core/settings/policy.ts';
import {Mark} from '../ui/controls/icons.tsx';
import {useWords} from '../ui/i18n/use-words.ts';
import type {PopupProps} from './props.ts';
import './top-bar.css';

/** Who speaks, about which site, and the switch for it. */
export function TopBar({model, data}: PopupProps): JSX.Element {
	const {say} = useWords();
	const siteId = siteOf(model.view.value);
	const inForce = model.settings.value;
	const isOff = siteId !== undefined && (inForce?.sitesOff.includes(siteId) ?? false);

	return (
		<header class="top-bar">
			<Mark size={24} />
			<strong>{say('brand')}</strong>
			<a class="help-link" href="../dashboard/index.html#help" target="_blank" rel="noopener" aria-label={say('dashboard_help')}>
				?
			</a>
			{siteId && inForce && !isForbiddenByPolicy(inForce, siteId) && (
				<label class="small">
					{data.siteName(siteId)}
					<input
						type="checkbox"
						aria-label={say('site_on', {site: data.siteName(siteId)})}
						checked={!isOff}
						onChange={event => model.switchSite(siteId, event.currentTarget.checked)}
					/>
				</label>
			)}
		</header>
	);
}

function siteOf(view: PopupProps['model']['view']['value']): string | undefined {
	if (view.kind === 'report') return view.report.site;
	return view.kind === 'none' ? view.siteId : undefined;
}
