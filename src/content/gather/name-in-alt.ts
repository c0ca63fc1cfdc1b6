/** Words of places that are written like names. */
const places = '(?!.*(?:Lake|Mount|Bridge|Street|Park|Beach|Lago|Lac))';
const name = "(?:\\p{Lu}[\\p{L}.’'-]+(?: |$|(?=[,.;:(]))){2,4}";
// Some words without their first letters, which may be capitals.
const opening = '(?:[hFf]oto|icture|mage|ortrait|[Bb]ild|ωτογραφία) (?:of|de|von|di|του|της) ';
const naming = () => new RegExp(opening + places + name, 'u');

/** Without this there is no name. The pattern above takes a page's main thread 2.5 ms the first time; this one takes next to nothing. */
const mayName = new RegExp(opening);

/** Whether an alternative text says by itself whom a picture shows, as in `Photo of Ada Muster`; `one person` is nobody. */
export function namesSomebody(alt: string): boolean {
	const start = alt.slice(0, maxLength);
	return mayName.test(start) && naming().test(start);
}

/** Characters; a longer start is a story. */
const maxLength = 200;
