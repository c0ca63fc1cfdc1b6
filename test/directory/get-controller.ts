import type {Controller} from '../../src/core/records/controller.ts';
import {findController} from '../../src/directory/index.ts';

/** @throws where there is no such record, so that a test does not pass on nothing. */
export function getController(id: string): Controller {
	const controller = findController(id);
	if (!controller) throw new Error(`No controller "${id}" in src/directory/controllers.`);
	return controller;
}
