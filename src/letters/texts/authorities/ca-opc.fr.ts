import type {ComplaintChanges} from '../../text-types.ts';

export const text: ComplaintChanges = {to: ['Commissariat à la protection de la vie privée du Canada']};
