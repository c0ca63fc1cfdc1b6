import type {WordKey} from '../../ui/i18n/words.ts';
import type {LeverId} from '../levers/levers.ts';

/** Each position of each lever has its words: a test holds them against the English file. */
export const valueKey = (id: LeverId, value: string): WordKey => `lab_value_${id}_${value}` as WordKey;
