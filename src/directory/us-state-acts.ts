import type {UsStateAct} from '../core/records/us-state-act.ts';
import {eastern} from './us-state-acts-east.ts';
import {western} from './us-state-acts-west.ts';

/**
 * The comprehensive privacy acts of US states, and Washington's act on health data, which covers biometric data. Their common letter is
 * `letters/texts/laws/us-state.en.ts`. Florida's act covers only companies with more than a billion dollars a year, and is left out.
 */
export const usStateActs: readonly UsStateAct[] = [...eastern, ...western];

export const findUsStateAct = (id: string): UsStateAct | undefined => usStateActs.find(act => act.id === id);
