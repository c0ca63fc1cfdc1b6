/** For how long a person does not want to see the notice. `once` is only this time. */
export type HideScope = 'once' | 'site' | 'change' | 'toolbar';

export interface NoticeActions {
	readonly onWhy: () => void;
	readonly onHide: (scope: HideScope) => void;
}
