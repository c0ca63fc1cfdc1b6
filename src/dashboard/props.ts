import type {DashboardData} from './data.ts';
import type {DashboardModel} from './model.ts';

/** What every page of the dashboard is given. */
export interface DashboardProps {
	readonly model: DashboardModel;
	readonly data: DashboardData;
}
