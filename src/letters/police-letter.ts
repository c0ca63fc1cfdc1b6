import type {Controller, IsoDate} from '../core/controller.ts';
import type {Letter, Sender} from './letter.ts';
import {requestLetter} from './request-letter.ts';

/** "Did you search for me?", to a police force or the National Crime Agency. In English only. */
export const policeLetter = (
	to: Pick<Controller, 'name' | 'kind'>,
	sender: Sender,
	date: IsoDate,
	places: readonly string[] = [],
): Letter => requestLetter({law: 'uk-dpa-part-3', language: 'en', rights: ['access'], to, sender, date, places});
