import type {JSX} from 'preact';
import type {IsoDate} from '../../core/iso-date.ts';
import {isStale} from '../../directory/staleness.ts';
import {writeDate} from '../i18n/format.ts';
import {today} from '../i18n/today.ts';
import {useWords} from '../i18n/use-words.ts';

/** When a person last checked a record; an old one says so. */
export function CheckedOn({checkedOn}: {readonly checkedOn: IsoDate}): JSX.Element {
	const {say, locale} = useWords();
	return (
		<span class="soft small">
			{say('checked_on', {date: writeDate(checkedOn, locale)})}
			{isOld(checkedOn) && `. ${say('record_stale')}`}
		</span>
	);
}

/** For a record in a line among others: says nothing while the record is recent. */
export function Stale({checkedOn}: {readonly checkedOn: IsoDate}): JSX.Element | null {
	const {say} = useWords();
	return isOld(checkedOn) ? <span class="soft small"> {say('record_stale')}</span> : null;
}

const isOld = (checkedOn: IsoDate): boolean => isStale({checkedOn}, today());
