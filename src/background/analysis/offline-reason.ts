import type {NotProbed} from '../../core/evidence/evidence.ts';
import type {Settings} from '../../core/settings/settings.ts';

/** What the browser reveals about its connection. `connection` is missing in Firefox and Safari. */
interface Connection {
	readonly onLine: boolean;
	readonly connection?: {readonly saveData?: boolean};
}

/**
 * Why no requests may be sent now; `undefined` where they may. The user’s choice comes first, then the window, then the network
 * (docs/privacy.md, "Switching it off").
 *
 * @param isPrivate whether the page is in a private window. The background is shared with the other windows: a request from it may use their
 * connections, and what a server has the browser remember would outlive the private window.
 */
export function offlineReason(probe: Settings['probe'], isPrivate: boolean, {onLine, connection}: Connection): NotProbed | undefined {
	if (probe === 'passive') return 'passive';
	if (isPrivate) return 'private';
	if (!onLine) return 'offline';
	return connection?.saveData ? 'save-data' : undefined;
}
