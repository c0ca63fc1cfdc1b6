const files = import.meta.glob<string>('../../../docs/privacy-policy*.md', {query: '?raw', import: 'default'});

/** In the language of the dashboard, or else in English. */
export function loadPolicy(locale: string): Promise<string> {
	const load = files[`../../../docs/privacy-policy.${locale}.md`] ?? files['../../../docs/privacy-policy.md'];
	if (!load) throw new Error('There is no docs/privacy-policy.md.');
	return load();
}

/** Without its links to the other languages, which are chosen in the settings here, and to what is not part of the package. */
export const withoutFiles = (policy: string): string =>
	policy.replace(/^\[.*\]\(privacy-policy\.\w\w\.md\).*$/m, '').replace(/ [^.]*\[privacy\.md\]\(privacy\.md\)\.?/, '');
