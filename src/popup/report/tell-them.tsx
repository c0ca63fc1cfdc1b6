import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';
import type {Report} from '../../core/score/report.ts';
import {languages} from '../../core/settings/languages.ts';
import {CopyButton} from '../../ui/controls/copy-button.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Words} from '../../ui/i18n/words.ts';
import type {PopupProps} from '../props.ts';
import {TakedownLink} from './takedown-link.tsx';
import {OwnRights} from './whose-page.tsx';

interface TellThemProps extends PopupProps {
	readonly report: Report;
	readonly items: readonly ChecklistItem[];
}

/** A short text for the owner of the page, in a language that they read, to copy and send by hand; and the user's own rights. */
export function TellThem({report, items, model, data}: TellThemProps): JSX.Element {
	const own = useWords();
	const {say} = own;
	const theirs = useSignal<Words>(own);
	const language = useSignal(own.locale);
	const text = textFor(theirs.value, report.site, items, data.siteName(report.site));

	const choose = async (chosen: string): Promise<void> => {
		language.value = chosen;
		theirs.value = await data.wordsIn(chosen);
	};

	return (
		<section class="next-step tell">
			<header>
				<h2>{say('tell_title')}</h2>
				<select
					class="small"
					aria-label={say('language_title')}
					value={language.value}
					onChange={event => choose(event.currentTarget.value)}
				>
					{Object.entries(languages).map(([value, label]) => (
						<option key={value} value={value} lang={value}>
							{label}
						</option>
					))}
				</select>
			</header>
			<p class="tell-text small" lang={theirs.value.locale} dir={theirs.value.direction}>
				{text}
			</p>
			<p class="actions">
				<CopyButton text={text} />
				<OwnRights model={model} />
				<TakedownLink data={data} />
			</p>
		</section>
	);
}

/** With the site's own setting where there is one, whatever the user has ticked for themselves. */
function textFor({say}: Words, siteId: string, items: readonly ChecklistItem[], site: string): string {
	const fix = items.find(item => item.step === 'fix-here' && item.setting.siteId === siteId);
	if (fix?.step !== 'fix-here') return say('tell_text_page');
	return `${say('tell_text', {site})} ${say('tell_text_how', {url: fix.setting.url})}`;
}
