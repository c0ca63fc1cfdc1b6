import type {JSX} from 'preact';
import type {Report} from '../core/score/report.ts';
import {useWords} from '../ui/i18n/use-words.ts';
import type {PopupData} from './data.ts';

/** `site_changed_if` where nothing was found: most of such pages, as one that is gone, have nothing to find. */
type Doubt = 'site_changed' | 'site_changed_if' | 'site_unproven';

/** Why a page may have been read wrongly, if the report says so. */
export function doubtIn({links}: Report): Doubt | undefined {
	const ids = links.flatMap(({evidence}) => evidence.map(({id}) => id));
	if (ids.includes('site-changed')) return 'site_changed';
	return ids.includes('site-unproven') ? 'site_unproven' : undefined;
}

/** The page may have been read wrongly. Whoever wants to help can save its shape, without anything of a person. */
export function RepairOffer({why, data}: {readonly why: Doubt; readonly data: PopupData}): JSX.Element {
	const {say} = useWords();
	return (
		<p class="repair-offer soft small">
			{say(why)}{' '}
			<a href={data.sheetPage.replace('#report', '#repair')} target="_blank" rel="noopener">
				{say('repair')}
			</a>
		</p>
	);
}
