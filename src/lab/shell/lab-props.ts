import type {LabModel} from '../model/lab-model.ts';
import type {Presenter} from '../presenter/presenter-model.ts';
import type {LabActions} from './lab-actions.ts';

export interface LabProps {
	readonly model: LabModel;
	readonly presenter: Presenter;
	readonly actions: LabActions;
}
