import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {WordKey} from '../../ui/i18n/words.ts';
import type {DashboardProps} from '../props.ts';
import {type ImportableSetting, type ImportPreview, isNothingNew} from './import-preview.ts';
import {ImportQuestion} from './import-question.tsx';

/** Adds a saved file to the stored data, once the user has seen what it would change. */
export function Import({model, data}: DashboardProps): JSX.Element {
	const {say} = useWords();
	const outcome = useSignal<WordKey | undefined>(undefined);
	const preview = useSignal<ImportPreview | undefined>(undefined);

	const read = async (file: File | undefined): Promise<void> => {
		outcome.value = undefined;
		preview.value = undefined;
		if (!file) return;

		const found = await model.readImport(await file.text());
		if (found.kind === 'refused') outcome.value = `import_${found.reason}`;
		else if (isNothingNew(found.preview)) outcome.value = found.preview.isWhole ? 'import_nothing' : 'import_broken';
		else preview.value = found.preview;
	};
	const add = async (found: ImportPreview, settings: ReadonlySet<ImportableSetting>): Promise<void> => {
		outcome.value = `import_${await model.addImport(found, settings)}`;
		preview.value = undefined;
	};
	const cancel = (): void => {
		preview.value = undefined;
		outcome.value = 'import_cancelled';
	};

	return (
		<>
			<label class="field">
				<span>{say('data_import')}</span>
				<input
					type="file"
					accept=".json,application/json"
					onChange={async ({currentTarget}) => {
						await read(currentTarget.files?.[0]);
						// The same file can then be chosen again.
						currentTarget.value = '';
					}}
				/>
			</label>
			{preview.value && <ImportQuestion preview={preview.value} data={data} onAdd={add} onCancel={cancel} />}
			<p role="status">{outcome.value && say(outcome.value)}</p>
		</>
	);
}
