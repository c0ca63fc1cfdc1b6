import {useSignal} from '@preact/signals';
import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';
import type {ReportViewProps} from './report-view-props.ts';

export interface WhosePage {
	/** The user's own, somebody else's, or nobody said. */
	readonly owner: 'user' | 'else' | undefined;
	readonly answer: (owner: 'user' | 'else') => void;
}

/**
 * Whose page it is: what the user marked, or answers here. "Not mine" is kept only while the popup is open, and so is every answer in a
 * private window.
 */
export function useWhosePage({report, isOwn, isPrivate = false, model}: ReportViewProps): WhosePage {
	const answered = useSignal<{readonly url: string; readonly owner: 'user' | 'else'} | undefined>(undefined);
	const here = answered.value?.url === report.url ? answered.value.owner : undefined;

	return {
		owner: isOwn ? 'user' : here === 'user' && !isPrivate ? undefined : here,
		answer: owner => {
			answered.value = {url: report.url, owner};
			if (owner === 'user' && !isPrivate) void model.markAsOwn(true);
		},
	};
}

/** The settings of a page are its owner's, so whoever has not said whose it is is asked first. */
export function IsThisYou({answer}: Pick<WhosePage, 'answer'>): JSX.Element {
	const {say} = useWords();
	return (
		<section class="next-step is-this-you">
			<h2>{say('is_this_you')}</h2>
			<p class="actions">
				<button type="button" class="button primary" onClick={() => answer('user')}>
					{say('is_this_you_yes')}
				</button>
				<button type="button" class="button" onClick={() => answer('else')}>
					{say('is_this_you_no')}
				</button>
			</p>
		</section>
	);
}

/** What is left for everybody who is not the owner. */
export function OwnRights({model}: {readonly model: Model}): JSX.Element {
	const {say} = useWords();
	return (
		<button type="button" class="button own-rights" onClick={() => model.goTo('steps')}>
			{say('tell_rights')}
		</button>
	);
}
