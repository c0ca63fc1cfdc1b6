import type {KnownRoutes} from '../core/checklist.ts';
import type {Engine} from '../core/engine.ts';

/** The data the popup shows beside a report; handed in, so that a test can hand in its own. */
export interface Known {
	/** The name people know a site by. */
	readonly siteName: (siteId: string) => string;
	readonly engines: readonly Engine[];
	readonly routesFor: (siteId: string) => KnownRoutes;
}
