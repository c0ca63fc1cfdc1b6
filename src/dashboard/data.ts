import type {Controller} from '../core/records/controller.ts';
import type {PrivacySetting} from '../core/records/privacy-setting.ts';

/** The data the desk shows; handed in, so that a test can hand in its own. */
export interface DashboardData {
	/** Each platform with its settings, by name. */
	readonly platforms: readonly (readonly [PrivacySetting, ...PrivacySetting[]])[];
	readonly controllers: readonly Controller[];
	readonly siteName: (siteId: string) => string;
}
