import {storage} from '@wxt-dev/storage';

/** Id of the checklist item whose link the user opened last: the popup asks about it when it is opened again. Empty where there is none. */
export const pendingItem = storage.defineItem<string>('session:pending-item', {fallback: ''});
