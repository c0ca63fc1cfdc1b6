import {eea} from './eea.ts';

/** Countries whose laws or forms are on record; nothing is withheld from people elsewhere. ISO 3166-1 alpha-2, lower case. */
export const countries: readonly string[] = [...eea, 'au', 'br', 'ca', 'ch', 'gb', 'jp', 'kr', 'us'];
