import type {NoticeChoice, NoticeOptions} from '../../messaging/protocol.ts';

/** The lasting choices about the notice on the tab's page. `undefined` where the page is gone. */
export interface NoticeControl {
	readonly get: () => Promise<NoticeOptions | undefined>;
	readonly choose: (choice: NoticeChoice) => Promise<NoticeOptions | undefined>;
	/** @param inDays 0: not at all */
	readonly remind: (inDays: 0 | 1 | 7) => Promise<NoticeOptions | undefined>;
	/** On how many of the user's own pages something has changed that they have not seen yet. */
	readonly changedPages: () => Promise<number>;
	/** Of how many steps the user wanted to be reminded by today. */
	readonly dueSteps: () => Promise<number>;
	/** Sites of which the user wanted to be reminded by today, on whatever page. */
	readonly dueReminders: () => Promise<readonly string[]>;
	readonly forgetDueReminders: () => Promise<void>;
}
