import type {NotProbed} from '../../core/evidence/evidence.ts';
import type {Settings} from '../../core/settings/settings.ts';
import type {WhereShown} from './where-shown.ts';

/** What the browser reveals about its connection. `connection` is missing in Firefox and Safari. */
interface Connection {
	readonly onLine: boolean;
	readonly connection?: {readonly saveData?: boolean};
}

/**
 * Why no requests may be sent now; `undefined` where they may. The user’s choice comes first, then the window, then the network
 * (docs/privacy.md, "Switching it off").
 *
 * @param where `isPrivate`: the background is shared with the other windows. A request from it may use their connections, and what a server
 * has the browser remember would outlive the private window. `isContainer`: a container may have a proxy of its own, and Firefox sends the
 * background's requests outside of all containers, perhaps with the user's own address.
 */
export function offlineReason(probe: Settings['probe'], where: WhereShown, {onLine, connection}: Connection): NotProbed | undefined {
	if (probe === 'passive') return 'passive';
	if (where.isPrivate) return 'private';
	if (where.isContainer) return 'container';
	if (!onLine) return 'offline';
	return connection?.saveData ? 'save-data' : undefined;
}
