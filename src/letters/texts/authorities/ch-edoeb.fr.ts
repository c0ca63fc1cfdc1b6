import type {ComplaintChanges} from '../../text-types.ts';

export const text: ComplaintChanges = {
	to: ['Préposé fédéral à la protection des données et à la transparence (PFPDT)', 'Feldeggweg 1', '3003 Berne', 'Suisse'],
};
