import type {NotProbed} from '../../core/evidence/evidence.ts';
import type {Settings} from '../../core/settings/settings.ts';

/** What a browser tells of its connection; Firefox and Safari say nothing of saving data. */
interface Connection {
	readonly onLine: boolean;
	readonly connection?: {readonly saveData?: boolean};
}

/** Why nothing may be asked now, if so: the user's word, then what the network allows (docs/privacy.md, "Switching it off"). */
export function offlineReason(probe: Settings['probe'], {onLine, connection}: Connection): NotProbed | undefined {
	if (probe === 'passive') return 'passive';
	if (!onLine) return 'offline';
	return connection?.saveData ? 'save-data' : undefined;
}
