import type {JSX} from 'preact';
import {writeList} from '../../ui/i18n/format.ts';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {Model} from '../model.ts';

/** More names than this make a sentence nobody reads. */
const hostsNamed = 3;

/** The hosts the browser does not grant access to, and the one button that asks for it. */
export function MissingPermission({model}: {readonly model: Model}): JSX.Element | null {
	const {say, locale} = useWords();
	const missing = model.missingHosts.value;
	if (missing.length === 0) return null;

	const hosts = writeList(missing.slice(0, hostsNamed).map(hostOf), locale);
	return (
		<section class="card permission" aria-labelledby="permission-title">
			<h2 id="permission-title">{say('permission_title')}</h2>
			<p class="soft">{say('permission_text', {count: missing.length, hosts})}</p>
			<p>
				<button type="button" class="button primary" onClick={model.askForHosts}>
					{say('permission_ask')}
				</button>
			</p>
		</section>
	);
}

/** `https://*.flickr.com/*` is flickr.com to a person. */
const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\/(?:\*\.)?([^/]+)\/.*$/, '$1');
