import type {RightsRequest} from '../../core/requests/request.ts';
import {findRecipient} from '../../letters/recipient.ts';
import {writeList} from '../../ui/i18n/format.ts';
import {snake, type Words} from '../../ui/i18n/words.ts';

/** `Clearview AI: see your data, erase it`, or `Example Club: take down a picture`. Falls back to the id if the record is gone. */
export function requestTitle(request: RightsRequest, {say, locale}: Words): string {
	const {controllerId, rights, publisher} = request;
	if (publisher) return say('request_title_picture', {name: publisher.name});
	const asked = rights.map(right => say(`right_${snake(right)}`));
	return `${findRecipient(request)?.name ?? controllerId}: ${writeList(asked, locale)}`;
}
