import type {ComplaintChanges} from '../../text-types.ts';

export const text: ComplaintChanges = {
	to: ['Incaricato federale della protezione dei dati e della trasparenza (IFPDT)', 'Feldeggweg 1', '3003 Berna', 'Svizzera'],
};
