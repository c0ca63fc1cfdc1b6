import type {Presenter} from '../presenter/presenter-model.ts';
import type {LabActions} from './lab-actions.ts';
import type {LabModel} from './lab-model.ts';

export interface LabProps {
	readonly model: LabModel;
	readonly presenter: Presenter;
	readonly actions: LabActions;
}
