import type {WordKey} from '../../ui/i18n/words.ts';
import type {LeverId} from '../state/levers.ts';

/** The words for a position of a lever. A test checks that the English file has them all. */
export const valueKey = (id: LeverId, value: string): WordKey => `lab_value_${id}_${value}` as WordKey;
