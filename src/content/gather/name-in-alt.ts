/** Words of places that are written like names. */
const places = '(?!.*(?:Lake|Mount|Bridge|Street|Park|Beach|Lago|Lac) ?)';
const name = "(?:\\p{Lu}[\\p{L}.’'-]+(?: |$|(?=[,.;:(]))){2,4}";
// Some words without their first letters, which may be capitals.
const naming = new RegExp(`(?:[Pp]hoto|icture|mage|ortrait|[Ff]oto|[Bb]ild|ωτογραφία) (?:of|de|von|di|του|της) ${places}${name}`, 'u');

/** Whether an alternative text says by itself whom a picture shows, as in `Photo of Ada Muster`; `one person` is nobody. */
export const namesSomebody = (alt: string): boolean => naming.test(alt.slice(0, maxLength));

/** Characters; a longer start is a story. */
const maxLength = 200;
