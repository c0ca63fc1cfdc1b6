import type {LabModel} from '../../src/lab/model/lab-model.ts';
import type {Presenter} from '../../src/lab/presenter/presenter-model.ts';
import {firstState} from '../../src/lab/state/lab-state.ts';
import {withLever} from '../../src/lab/state/levers.ts';

const closed = withLever(withLever(firstState.levers, 'account', 'private'), 'name', 'nickname');

/** Every tab of the lab by name, and how to get there. */
export const labStates: Readonly<Record<string, (model: LabModel, presenter: Presenter) => void>> = {
	working: () => undefined,
	judged: () => undefined,
	levers: model => model.goTo({person: 'eleni', page: 'album', levers: closed}),
	scraper: model => {
		model.openTab('scraper');
		model.setScraperStep('delete');
	},
	places: model => model.openTab('places'),
	'places-pick': model => {
		model.setPlaceView({place: 'race', step: 'pick'});
		model.openTab('places');
	},
	'places-whom': model => {
		model.setPlaceView({place: 'race', step: 'whom'});
		model.openTab('places');
	},
	'places-letter': model => {
		model.setPlaceView({place: 'club', step: 'letter'});
		model.openTab('places');
	},
	'places-served': model => {
		model.setPlaceView({place: 'club', step: 'served'});
		model.openTab('places');
	},
	compare: model => {
		model.goTo({...firstState, levers: closed});
		model.openTab('compare');
	},
	export: model => model.openTab('export'),
	'own-photo': model => model.openTab('own-photo'),
	copied: model => model.openTab('copied'),
	cover: model => model.openTab('cover'),
	actions: model => model.openTab('actions'),
	votes: model => {
		model.setPoll({id: 'survey', phase: 'before'});
		for (const choice of ['account', 'account', 'address', 'unsure']) model.vote('needs', choice, 1);
		model.setPoll({id: 'survey', phase: 'after'});
		for (const choice of ['account', 'address', 'address', 'address']) model.vote('needs', choice, 1);
		model.openTab('votes');
	},
	asking: (_, presenter) => {
		presenter.start('fifteen');
		presenter.go(1);
	},
	presenting: (_, presenter) => {
		presenter.start('fifteen');
		presenter.go(1);
		presenter.go(1);
	},
	'card-sheets': () => undefined,
	'card-on-phone': () => undefined,
	notes: (_, presenter) => presenter.start('fifteen'),
};
