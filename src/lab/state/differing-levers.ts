import {type LeverId, type Levers, leverIds} from './levers.ts';

/** The levers whose positions differ. */
export const differingLevers = (a: Levers, b: Levers): readonly LeverId[] => leverIds.filter(id => a[id] !== b[id]);
