import type {JSX} from 'preact';
import type {IsoDate} from '../../core/controller.ts';
import type {RightsRequest} from '../../core/request.ts';
import {dueDates} from '../../letters/clock/state.ts';
import {writeDate} from '../../ui/figures.ts';
import {useWords} from '../../ui/use-words.ts';
import {snake} from '../../ui/words.ts';

/** The dates of a request in one line. */
export function NextDates({request, today}: {readonly request: RightsRequest; readonly today: IsoDate}): JSX.Element {
	const {say, locale} = useWords();
	const dates = dueDates(request, today).map(({date, kind}) => say(`due_${snake(kind)}`, {date: writeDate(date, locale)}));
	return <>{dates.join(' · ')}</>;
}
