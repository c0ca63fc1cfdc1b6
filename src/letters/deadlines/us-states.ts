import type {UsStateLawId} from '../../core/records/law.ts';
import type {HttpsUrl} from '../../core/records/source.ts';

/** Calendar days. */
export interface UsStatePeriods {
	readonly answer: number;
	/** That the company may add, once, if it says so in time. */
	readonly extension: number;
	/** For its decision on an appeal; absent where the act knows none. */
	readonly appeal?: number;
	readonly source: HttpsUrl;
}

/** Where no text of the act was read: a law firm’s comparison of all acts. */
const comparison: HttpsUrl = 'https://iapp.org/resources/article/us-state-privacy-legislation-tracker/';

const usual: UsStatePeriods = {answer: 45, extension: 45, appeal: 60, source: comparison};

/** What each state’s act gives a company for an answer and for an appeal. */
export const usStatePeriods: Readonly<Record<UsStateLawId, UsStatePeriods>> = {
	'us-co': {...usual, appeal: 45},
	'us-ct': usual,
	'us-de': usual,
	'us-ia': {...usual, answer: 90},
	'us-in': usual,
	'us-ky': usual,
	'us-md': usual,
	'us-mn': {...usual, appeal: 45},
	'us-mt': usual,
	'us-ne': usual,
	'us-nh': usual,
	'us-nj': {...usual, appeal: 45},
	'us-or': {...usual, appeal: 45},
	'us-ri': usual,
	'us-tn': usual,
	'us-tx': usual,
	'us-ut': {answer: 45, extension: 45, source: comparison},
	'us-va': usual,
	'us-wa': {...usual, appeal: 45},
};
