import type {Controller} from '../core/records/controller.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';

/** The data the dashboard shows; passed in, so that a test can pass its own. */
export interface DashboardData {
	/** Each platform's settings, sorted by name. */
	readonly platforms: readonly (readonly [PrivacySetting, ...PrivacySetting[]])[];
	readonly controllers: readonly Controller[];
	readonly siteName: (siteId: string) => string;
	/** Whether we support a site of this id, or it stands for any other page. */
	readonly isSite: (siteId: string) => boolean;
}
