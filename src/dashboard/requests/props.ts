import type {Controller} from '../../core/records/controller.ts';
import type {RightsRequest} from '../../core/requests/request.ts';
import type {DashboardProps} from '../props.ts';

/** What the pages about letters are given. */
export type RequestsProps = Pick<DashboardProps, 'model'>;

export interface RequestProps extends RequestsProps {
	readonly request: RightsRequest;
}

export interface LetterProps extends RequestProps {
	readonly controller: Controller;
}
