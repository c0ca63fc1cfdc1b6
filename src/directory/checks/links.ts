import {isOwnLink} from '../allowed-hosts.ts';
import type {Check} from './check.ts';

/** Every link that a reader may follow is https, without credentials, and a controller's leads to its own hosts. */
export const links: Check = ({settings, controllers, authorities, organisations, copies}) => [
	...settings.filter(({url}) => !isPlainObject(url)).map(({siteId, url}) => `settings/${siteId}: ${url} is not a plain https address.`),
	...controllers.flatMap(controller =>
		[controller.website, ...controller.routes.map(({url}) => url)]
			.filter(url => !url.startsWith('mailto:') && !isOwnLink(controller, url))
			.map(url => `controllers/${controller.id}: ${url} is not on one of its hosts.`),
	),
	...authorities.flatMap(({id, website, complaintUrl = website}) =>
		[website, complaintUrl].filter(url => !isPlainObject(url)).map(url => `authorities/${id}: ${url} is not a plain https address.`),
	),
	...organisations.flatMap(({id, website, helpPage = website}) =>
		[website, helpPage].filter(url => !isPlainObject(url)).map(url => `organisations/${id}: ${url} is not a plain https address.`),
	),
	...copies.filter(({url}) => !isPlainObject(url)).map(({id, url}) => `data-copies/${id}: ${url} is not a plain https address.`),
];

function isPlainObject(url: string): boolean {
	if (!URL.canParse(url) || /[{}<>\s]/.test(url)) return false;
	const {protocol, username, port} = new URL(url);
	return protocol === 'https:' && username === '' && port === '';
}
