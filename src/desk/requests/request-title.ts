import type {RightsRequest} from '../../core/request.ts';
import {findController} from '../../routes/index.ts';
import {writeList} from '../../ui/figures.ts';
import {snake, type Words} from '../../ui/words.ts';

/** `Clearview AI: see your data, erase it`. A record that is gone leaves its id. */
export function requestTitle({controllerId, rights}: RightsRequest, {say, locale}: Words): string {
	const asked = rights.map(right => say(`right_${snake(right)}`));
	return `${findController(controllerId)?.name ?? controllerId}: ${writeList(asked, locale)}`;
}
