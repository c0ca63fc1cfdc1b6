import {render} from 'preact';
import {WordsContext} from '../i18n/use-words.ts';
import type {Words} from '../i18n/words.ts';
import {AreLinks} from './handout-entry.tsx';
import styles from './handout-file.css?inline';
import {HandoutSheet, type HandoutSheetProps} from './handout-sheet.tsx';

/** The handout as one HTML file to send: it loads nothing, runs nothing, and its addresses can be pressed. */
export function writeHandoutFile(handout: Required<HandoutSheetProps>, words: Words): string {
	const host = document.createElement('div');
	render(
		<WordsContext.Provider value={words}>
			<AreLinks.Provider value={true}>
				<HandoutSheet {...handout} />
			</AreLinks.Provider>
		</WordsContext.Provider>,
		host,
	);
	const title = host.querySelector('h2')?.innerHTML ?? '';
	const {innerHTML} = host;
	render(null, host);

	return `<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${styles}</style>
</head>
<body>
${innerHTML}
</body>
</html>
`;
}
