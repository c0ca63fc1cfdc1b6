/**
 * Robots directives without the weekdays in dates of RFC 822 and RFC 850: the comma after one is no comma between directives.
 *
 * @param directives in lower case
 */
export const withoutWeekdays = (directives: string): string => directives.replace(/(\bunavailable_after\s{0,9}:\s{0,9})[a-z]{3,9},/g, '$1');
