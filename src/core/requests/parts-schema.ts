import * as v from 'valibot';
import {type IsoDate, isDayInRange} from '../iso-date.ts';

export const day = v.custom<IsoDate>(value => typeof value === 'string' && isDayInRange(value), 'Expected a day from 1970 to 2100.');

export const line = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));

/** A country or a part of one. */
export const place = v.pipe(v.string(), v.regex(/^[a-z]{2}(-[a-z0-9]{1,3})?$/));
