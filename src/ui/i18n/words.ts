import {formatMessage, type Values} from '../../core/message-format.ts';
import type {Finding, FindingId} from '../../core/score/report.ts';
import type english from '../../static/_locales/en/messages.json';
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
		say: (key, values = {}) => formatMessage(source(key), values, locale),
	};
}

/** Message keys cannot contain hyphens; ids in the core are in kebab case. */
export type Snake<Id extends string> = Id extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : Id;

export const snake = <const Id extends string>(id: Id): Snake<Id> => id.replaceAll('-', '_') as Snake<Id>;

/** Compiles only while every finding in the core has its sentence. */
export const findingKey = (id: FindingId): WordKey => `finding_${snake(id)}` as `finding_${Snake<FindingId>}`;

export const sayFinding = ({say, locale}: Words, {id, values = {}}: Finding): string =>
	say(findingKey(id), withWrittenDate(values, locale));

/** The core gives dates in ISO format, since it knows no language. */
function withWrittenDate(values: Values, locale: string): Values {
	const {date} = values as {readonly date?: string | number};
	return typeof date === 'string' ? {...values, date: writeDate(date, locale)} : values;
}
