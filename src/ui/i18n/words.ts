import {formatMessage, type Values} from '../../core/message-format.ts';
import type {Finding, FindingId} from '../../core/score/report.ts';
import {type Snake, snakeCase} from '../../core/snake-case.ts';
import type english from '../../static/_locales/en/messages.json';
import {elide} from './elide.ts';
import {writeDate} from './format.ts';

/** Typed by the English file: a missing key does not compile. */
export type WordKey = keyof typeof english;

/** Returns the raw text of a key: from `browser.i18n.getMessage` in the extension, from a messages.json elsewhere. */
export type WordSource = (key: WordKey) => string;

/** Everything the interface says, in one language. */
export interface Words {
	/** BCP 47 tag of the texts' language; the browser's own language may be one we have no texts for. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	readonly say: (key: WordKey, values?: Values) => string;
}

export function createWords(source: WordSource): Words {
	const locale = source('language_tag') || 'en';
	return {
		locale,
		direction: source('text_direction') === 'rtl' ? 'rtl' : 'ltr',
		say: (key, values = {}) => elide(formatMessage(source(key), values, locale), locale),
	};
}

/** The short name under which every surface makes a key from an id. */
export const snake = snakeCase;

/** Compiles only while every finding in the core has its sentence. */
export const findingKey = (id: FindingId): WordKey => `finding_${snake(id)}` as `finding_${Snake<FindingId>}`;

export const sayFinding = ({say, locale}: Words, {id, values = {}}: Finding): string =>
	say(findingKey(id), withWrittenDate(values, locale));

/** The core gives dates in ISO format, since it knows no language. */
function withWrittenDate(values: Values, locale: string): Values {
	const {date} = values as {readonly date?: string | number};
	return typeof date === 'string' ? {...values, date: writeDate(date, locale)} : values;
}
