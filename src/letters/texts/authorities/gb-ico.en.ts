import type {ComplaintChanges} from '../../text-types.ts';

/** The ICO gives its view on compliance, and acts where it sees fit. */
export const text: ComplaintChanges = {
	subject: 'Data protection complaint about {controller}',
	opening: 'I live {inPlace}. Under section 165 of the Data Protection Act 2018 I make a data protection complaint about {controller}.',
	asks: 'I ask you:',
	orders: [
		'to tell me whether, in your view, {controllerName} has complied with its duties towards me',
		'to have {controllerName} meet my request, if it has not',
	],
	stopFaces: 'to have the collection and processing of pictures of the faces of people in the United Kingdom stopped',
};
