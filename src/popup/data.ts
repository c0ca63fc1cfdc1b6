import type {ChecklistSources} from '../core/checklist/checklist.ts';
import type {Engine} from '../core/records/engine.ts';
import type {Words} from '../ui/i18n/words.ts';

/** The data the popup shows beside a report; passed in, so that a test can pass its own. */
export interface PopupData {
	/** The words of another language. */
	readonly wordsIn: (language: string) => Promise<Words>;
	/** Where the user may live, as far as the browser's languages say. */
	readonly guessedCountry?: string | undefined;
	/** The name people know a site by. */
	readonly siteName: (siteId: string) => string;
	/** Our own page where this tab's report can be printed. */
	readonly sheetPage: string;
	readonly engines: readonly Engine[];
	readonly routesFor: (siteId: string) => ChecklistSources;
}
