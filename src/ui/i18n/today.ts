import {type IsoDate, localDay} from '../../core/iso-date.ts';

/** The calendar day where the user is. */
export const today = (): IsoDate => localDay(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
