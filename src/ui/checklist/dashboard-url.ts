import {createContext} from 'preact';

/** Where the dashboard is from here: another page in a new tab or, on the dashboard itself, this one. */
export interface DashboardUrl {
	readonly page: string;
	readonly newTab: boolean;
}

export const DashboardUrlContext = createContext<DashboardUrl>({page: '../dashboard/index.html', newTab: true});
