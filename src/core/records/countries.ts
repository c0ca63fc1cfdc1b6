/** EEA: the Union's members and Iceland, Liechtenstein, Norway. The GDPR holds in all of them. */
const eea = 'at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(' ');

/** Countries whose laws or forms the records know; elsewhere nothing is withheld. ISO 3166-1 alpha-2, lower case. */
export const countries: readonly string[] = [...eea, 'au', 'br', 'ca', 'ch', 'gb', 'jp', 'kr', 'us'];
