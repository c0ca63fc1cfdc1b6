import {type Check, named} from './check.ts';

/** Every record says where it was read, and when. */
export const sources: Check = records =>
	named(records).flatMap(([name, record]) => [
		...(record.sources.length > 0 ? [] : [`${name} has no source.`]),
		...record.sources.filter(({url}) => !isHttps(url)).map(({url}) => `${name}: the source ${url} is not an https address.`),
	]);

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
