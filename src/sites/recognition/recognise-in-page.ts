import {sites} from '../index.ts';
import {recogniseAnyPage} from './any-page.ts';
import {hasMarker} from './markers.ts';
import {isSiteHost, type Recognition, recogniseAt} from './recognise.ts';

/**
 * What a page on a host of no site is, by what stands in it; `confirm` still has to agree. Only ever asked where the user has let the extension in: by a click,
 * or for a server that they named.
 */
export function recogniseInPage(document: Document, url: URL): Recognition | undefined {
	if (isSiteHost(url)) return undefined;

	const server = sites.find(({software}) => software && hasMarker({document, isLoaded: true}, software));
	if (!server) return recogniseAnyPage(document);

	return recogniseAt(server, {kind: 'shared'}, url);
}

/** Whether this is a page of a fediverse server, so that the popup can offer to recognise that server from now on. */
export const isFediverse = ({site}: Recognition): boolean => site.software !== undefined;
