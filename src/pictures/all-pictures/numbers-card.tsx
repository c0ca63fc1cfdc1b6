import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import {NumberList, type NumberListProps} from '../../ui/ranked-pictures/number-list.tsx';

/** What was counted and, after a second export, what it was before. */
export function NumbersCard(props: NumberListProps): JSX.Element {
	const {say} = useWords();
	return (
		<section class="card" aria-labelledby="numbers-title">
			<h2 id="numbers-title">{say('all_pictures_numbers')}</h2>
			<NumberList {...props} />
		</section>
	);
}
