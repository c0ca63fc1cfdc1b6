import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {languages} from '../../core/settings/languages.ts';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {DashboardData} from '../data.ts';
import {type ImportableSetting, type ImportPreview, settingsChanged} from './import-preview.ts';

interface ImportQuestionProps {
	readonly preview: ImportPreview;
	readonly data: DashboardData;
	readonly onAdd: (preview: ImportPreview, settings: ReadonlySet<ImportableSetting>) => void;
	readonly onCancel: () => void;
}

/** What a file would change, and whether to add it. Each setting can be left out. */
export function ImportQuestion({preview, data, onAdd, onCancel}: ImportQuestionProps): JSX.Element {
	const {say, locale} = useWords();
	const changed = settingsChanged(preview);
	const wanted = useSignal<ReadonlySet<ImportableSetting>>(new Set(changed));
	const {ticks, reminders, quiet, letters, changedLetters, ownPages, histories, personFields, settings} = preview;

	const sites = (ids: readonly string[]): string => writeList(ids.map(data.siteName), locale);
	const texts: Readonly<Record<ImportableSetting, () => string>> = {
		sitesOff: () => say('import_sites_off', {count: settings.sitesOff.length, sites: sites(settings.sitesOff)}),
		sitesQuiet: () => say('import_sites_quiet', {count: settings.sitesQuiet.length, sites: sites(settings.sitesQuiet)}),
		sitesUsed: () => say('import_sites_used', {count: settings.sitesUsed.length, sites: sites(settings.sitesUsed)}),
		country: () => say('import_country', {country: nameOfCountry(settings.country ?? '', locale)}),
		language: () => say('import_language', {language: nameOfLanguage(settings.language ?? '')}),
	};
	const choose = (key: ImportableSetting, isWanted: boolean): void => {
		wanted.value = new Set(changed.filter(each => (each === key ? isWanted : wanted.value.has(each))));
	};

	return (
		<section class="question" aria-labelledby="import-title">
			<h2 id="import-title">{say('import_title')}</h2>
			{!preview.isWhole && <p class="problem">{say('import_partly')}</p>}
			<ul class="plain">
				{ticks > 0 && <li>{say('data_ticks', {count: ticks})}</li>}
				{reminders > 0 && <li>{say('data_reminders', {count: reminders})}</li>}
				{quiet > 0 && <li>{say('data_quiet', {count: quiet})}</li>}
				{letters > 0 && <li>{say('data_requests', {count: letters})}</li>}
				{changedLetters > 0 && <li>{say('import_changed_letters', {count: changedLetters})}</li>}
				{ownPages > 0 && <li>{say('data_own', {count: ownPages})}</li>}
				{histories > 0 && <li>{say('data_histories', {count: histories})}</li>}
				{personFields.length > 0 && (
					<li>
						{say('import_person')}
						<ul>
							{personFields.map(field => (
								<li key={field}>{say(`person_${field}`)}</li>
							))}
						</ul>
					</li>
				)}
			</ul>
			{changed.length > 0 && (
				<fieldset class="choice">
					<legend>{say('import_settings')}</legend>
					{changed.map(key => (
						<label key={key}>
							<input type="checkbox" checked={wanted.value.has(key)} onChange={event => choose(key, event.currentTarget.checked)} />
							<span>{texts[key]()}</span>
						</label>
					))}
				</fieldset>
			)}
			<p class="buttons">
				<button type="button" class="button primary" onClick={() => onAdd(preview, wanted.value)}>
					{say('import_add')}
				</button>
				<button type="button" class="button" onClick={onCancel}>
					{say('import_cancel')}
				</button>
			</p>
		</section>
	);
}

/** A file may have anything for a country, of which `Intl` accepts only what looks like a code. */
function nameOfCountry(country: string, locale: string): string {
	return /^[a-z]{2}$/.test(country) ? (new Intl.DisplayNames(locale, {type: 'region'}).of(country.toUpperCase()) ?? country) : country;
}

const nameOfLanguage = (language: string): string => new Map<string, string>(Object.entries(languages)).get(language) ?? language;
