/** Longer than any style attribute with an image URL. `data:` images do not matter, since nobody can request them. */
const maxLength = 20_000;

/** URL of the first `background` or `background-image` in a style. Goes declaration by declaration, so that no input takes long. */
export function urlInStyle(style: string): string | undefined {
	for (const declaration of style.slice(0, maxLength).split(';')) {
		const [, value] = /^\s*background(?:-image)?\s*:(.*)$/is.exec(declaration) ?? [];
		const address = value === undefined ? undefined : urlIn(value);
		if (address !== undefined) return address;
	}

	return undefined;
}

function urlIn(value: string): string | undefined {
	const start = value.indexOf('url(');
	if (start === -1) return undefined;

	const rest = value.slice(start + 'url('.length).trimStart();
	const quote = rest.startsWith('"') || rest.startsWith("'") ? rest.charAt(0) : '';
	const end = rest.indexOf(quote || ')', quote.length);
	const address = end === -1 ? '' : rest.slice(quote.length, end).trim();
	return address === '' ? undefined : address;
}
