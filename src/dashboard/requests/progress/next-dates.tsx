import type {JSX} from 'preact';
import type {IsoDate} from '../../../core/iso-date.ts';
import type {RightsRequest} from '../../../core/requests/request.ts';
import {dueDates} from '../../../letters/deadlines/state.ts';
import {writeDate} from '../../../ui/i18n/format.ts';
import {useWords} from '../../../ui/i18n/use-words.ts';
import {snake} from '../../../ui/i18n/words.ts';

/** A request's deadlines in one line. */
export function NextDates({request, today}: {readonly request: RightsRequest; readonly today: IsoDate}): JSX.Element {
	const {say, locale} = useWords();
	const dates = dueDates(request, today).map(({date, kind}) => say(`due_${snake(kind)}`, {date: writeDate(date, locale)}));
	return <>{dates.join(' · ')}</>;
}
