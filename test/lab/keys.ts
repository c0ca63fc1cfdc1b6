import {valueKey} from '../../src/lab/i18n/lab-words.ts';
import {type BallotId, ballots} from '../../src/lab/state/ballots.ts';
import {leverIds, leverValues} from '../../src/lab/state/levers.ts';
import {choiceKey} from '../../src/lab/votes/ballot.tsx';
import english from '../../src/static/_locales/en/messages.json';

/** Locale keys without a text, among those that the lab composes at runtime and the compiler cannot check. */
export const findMissingKeys = (): readonly string[] =>
	[
		...leverIds.flatMap(id => leverValues[id].map(value => valueKey(id, value))),
		...(Object.keys(ballots) as BallotId[]).flatMap(id => ballots[id].map(choice => choiceKey(id, choice))),
	].filter(key => !(key in english));
