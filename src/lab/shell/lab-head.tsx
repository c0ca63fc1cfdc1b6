import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {languages} from '../../core/settings/languages.ts';
import {Picker} from '../../ui/controls/choice.tsx';
import {Mark} from '../../ui/controls/icons.tsx';
import {useWords} from '../../ui/i18n/use-words.ts';
import {Tool} from '../controls/tool.tsx';
import type {Language} from '../i18n/lab-language.ts';
import {SharePanel} from '../levers/share-panel.tsx';
import {PathChoice, PresentMenu} from '../presenter/present-menu.tsx';
import type {LabActions} from './lab-actions.ts';
import type {LabProps} from './lab-props.ts';

/** The title of the lab, with undo, reset, sharing, language and the presentation. */
export function LabHead({model, presenter, actions}: LabProps): JSX.Element {
	const {say} = useWords();
	const showsPaths = useSignal(false);
	const {past, future} = model.history.value;
	// A picture that somebody brings is not drawn.
	const isDrawn = model.tab.value !== 'own-photo' && !(model.tab.value === 'cover' && model.coverPlan.value.source === 'own');

	return (
		<header class="lab-head">
			<Mark size={40} />
			<div>
				<h1>{say('lab_title')}</h1>
				{isDrawn && <p class="soft">{say('lab_intro')}</p>}
			</div>
			{isDrawn && <span class="stamp">{say('lab_stamp')}</span>}
			<div class="tools">
				<Tool label={say('lab_undo')} isOff={past.length === 0} onPress={model.undo} />
				<Tool label={say('lab_redo')} isOff={future.length === 0} onPress={model.redo} />
				<Tool label={say('lab_reset')} onPress={model.reset} />
				<SharePanel state={model.state.value} onOpen={model.goTo} />
				<LanguageMenu actions={actions} />
				<PresentMenu presenter={presenter} isOpen={showsPaths} />
			</div>
			<PathChoice presenter={presenter} isOpen={showsPaths} />
		</header>
	);
}

function LanguageMenu({actions}: {readonly actions: LabActions}): JSX.Element {
	const {say, locale} = useWords();
	const options = (Object.keys(languages) as Language[]).map(value => ({value, label: languages[value]}));

	return (
		<div class="language-menu">
			<Picker legend={say('language_title')} options={options} value={locale as Language} onChoose={actions.setLanguage} />
		</div>
	);
}
