import type {ComplaintChanges} from '../../text-types.ts';

/** The CNIL examines no complaint without a copy of the request and proof that it was sent. */
export const text: ComplaintChanges = {
	opening:
		'Je réside {inPlace} et je vous adresse une plainte, sur le fondement de l’article 77, paragraphe 1, du RGPD, contre {controller}.',
	infringed: 'Les manquements que je dénonce concernent {provisions}.',
	statements: [
		'Avant de vous saisir, j’ai exercé mes droits auprès de cet organisme : la copie de ma demande et la preuve de son envoi sont jointes.',
	],
};
