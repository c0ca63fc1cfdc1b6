/** Values for the placeholders of a message. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

const pluralPattern = /\{(\w+), plural,((?:\s*=?\w+\s*\{(?:[^{}]|\{\w+\})*\})+)\s*\}/g;
const branchPattern = /(=?\w+)\s*\{((?:[^{}]|\{\w+\})*)\}/g;
const placeholderPattern = /\{(\w+)\}/g;

/**
 * The part of ICU MessageFormat that these texts use: `{name}`, and `{count, plural, =0 {no face} one {# face} other {# faces}}`.
 * WebExtension messages know neither names nor plurals, so the browser hands over the raw text and this fills it.
 *
 * @param locale BCP 47 tag of the language the message is written in.
 * @throws where a placeholder has no value: a reader would see its braces.
 */
export function formatMessage(message: string, values: Values, locale: string): string {
	return message
		.replace(pluralPattern, (_, name: string, branches: string) => choosePlural(branches, getValue(values, name, message), locale))
		.replace(placeholderPattern, (_, name: string) => write(getValue(values, name, message), locale));
}

/** Names of the placeholders in a message, sorted and each once: every translation must use the same ones. */
export function placeholdersOf(message: string): readonly string[] {
	const plurals = [...message.matchAll(pluralPattern)].map(([, name = '']) => name);
	const plain = [...message.matchAll(placeholderPattern)].map(([, name = '']) => name).filter(name => name !== '');
	return [...new Set([...plurals, ...plain])].sort();
}

function choosePlural(branches: string, value: string | number, locale: string): string {
	const texts = new Map([...branches.matchAll(branchPattern)].map(([, category = '', text = '']) => [category, text]));
	const count = Number(value);
	const text = texts.get(`=${count}`) ?? texts.get(categoryOf(count, texts, locale)) ?? texts.get('other') ?? '';
	return text.replaceAll('#', write(count, locale));
}

/** French counts zero as one: "Un visage a été trouvé" would be said of none. What says one in words is only said of one. */
function categoryOf(count: number, texts: ReadonlyMap<string, string>, locale: string): string {
	const category = new Intl.PluralRules(locale).select(count);
	return category === 'one' && count !== 1 && !texts.get('one')?.includes('#') ? 'other' : category;
}

function getValue(values: Values, name: string, message: string): string | number {
	const value = values[name];
	if (value === undefined) throw new Error(`No value for {${name}} in "${message}"`);
	return value;
}

const write = (value: string | number, locale: string): string =>
	typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
