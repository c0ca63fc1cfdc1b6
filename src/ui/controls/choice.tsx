import type {JSX} from 'preact';
import {useId} from 'preact/hooks';
import {useWords} from '../i18n/use-words.ts';

export interface ChoiceOption<Value extends string> {
	readonly value: Value;
	readonly label: string;
	readonly text?: string;
}

export interface ChoiceProps<Value extends string> {
	readonly legend: string;
	readonly options: readonly ChoiceOption<Value>[];
	/** Absent until something is chosen. */
	readonly value?: Value | undefined;
	/** The organisation has chosen: shown as such, and not editable. */
	readonly isFixed?: boolean | undefined;
	readonly onChoose: (value: Value) => void;
}

/** A choice of a few options, all visible. */
export function Choice<Value extends string>({legend, options, value, isFixed = false, onChoose}: ChoiceProps<Value>): JSX.Element {
	const name = useId();
	return (
		<fieldset class="choice" disabled={isFixed}>
			<legend>
				{legend}
				<Fixed isFixed={isFixed} />
			</legend>
			{options.map(option => (
				<label key={option.value}>
					<input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
					<span>
						{option.label}
						{option.text && <span class="soft small">{option.text}</span>}
					</span>
				</label>
			))}
		</fieldset>
	);
}

export interface PickerProps<Value extends string> extends ChoiceProps<Value> {
	readonly value: Value;
}

/** A choice of many options, in the browser's own list. */
export function Picker<Value extends string>({legend, options, value, isFixed = false, onChoose}: PickerProps<Value>): JSX.Element {
	return (
		<label class="field">
			<span>
				{legend}
				<Fixed isFixed={isFixed} />
			</span>
			<select value={value} disabled={isFixed} onChange={event => onChoose(event.currentTarget.value as Value)}>
				{options.map(option => (
					<option key={option.value} value={option.value}>
						{option.label}
					</option>
				))}
			</select>
		</label>
	);
}

function Fixed({isFixed}: {readonly isFixed: boolean}): JSX.Element | null {
	const {say} = useWords();
	return isFixed ? <span class="soft small fixed">{say('organisation_title')}</span> : null;
}
