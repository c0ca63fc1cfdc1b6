import type {IsoDate} from '../../core/iso-date.ts';
import {type Publisher, showsChild} from '../../core/requests/publisher.ts';
import {addDays, type Holidays, rollForward} from './calendar.ts';

/** By when a publisher is asked to answer where no law sets a period: advice, and never called a deadline. Sooner for a child. */
export const friendlyDate = (publisher: Pick<Publisher, 'asker'>, on: IsoDate, isHoliday?: Holidays): IsoDate =>
	rollForward(addDays(on, showsChild(publisher) ? 7 : 14), isHoliday);
