import {firstState} from '../../src/lab/levers/lab-state.ts';
import {withLever} from '../../src/lab/levers/levers.ts';
import type {Presenter} from '../../src/lab/presenter/presenter-model.ts';
import type {LabModel} from '../../src/lab/shell/lab-model.ts';

const closed = withLever(withLever(firstState.levers, 'account', 'private'), 'name', 'nickname');

/** Every room of the lab, by name, with the way there. */
export const labStates: Readonly<Record<string, (model: LabModel, presenter: Presenter) => void>> = {
	looking: () => undefined,
	judged: () => undefined,
	levers: model => model.goTo({person: 'eleni', page: 'album', levers: closed}),
	seat: model => {
		model.enter('seat');
		model.sitAt('delete');
	},
	compare: model => {
		model.goTo({...firstState, levers: closed});
		model.enter('compare');
	},
	bring: model => model.enter('bring'),
	act: model => model.enter('act'),
	presenting: (_, presenter) => presenter.start('fifteen'),
	notes: (_, presenter) => presenter.start('fifteen'),
};
