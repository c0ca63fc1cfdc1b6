import type {Controller} from '../core/records/controller.ts';

/**
 * Whether a link belongs to this controller: https, on exactly one of its hosts. No suffix matching: pimeyes.net is not pimeyes.com,
 * and neither is pimeyes.com.example.
 */
export function isOwnLink({hosts}: Pick<Controller, 'hosts'>, link: string): boolean {
	if (!URL.canParse(link)) return false;
	const {protocol, username, port, hostname} = new URL(link);
	return protocol === 'https:' && username === '' && port === '' && hosts.includes(hostname);
}
