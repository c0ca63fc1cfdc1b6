import type {ComplaintChanges} from '../../text-types.ts';

/** Articolo 142 del Codice: what a complaint has to contain. */
export const text: ComplaintChanges = {
	opening:
		'risiedo {inPlace} e propongo reclamo ai sensi dell’articolo 77 del GDPR e degli articoli da 140-bis a 143 del Codice in materia di protezione dei dati personali (decreto legislativo 30 giugno 2003, n. 196). Titolare del trattamento: {controller}.',
	infringed: 'Disposizioni che presumo violate (articolo 142, comma 1, del Codice): {provisions}.',
	statements: [
		'Prima di proporre reclamo ho esercitato i miei diritti nei confronti del titolare, come risulta dai documenti allegati. Il recapito per le comunicazioni è quello indicato in testa al reclamo.',
	],
	asks: 'Vi chiedo le misure seguenti:',
};
