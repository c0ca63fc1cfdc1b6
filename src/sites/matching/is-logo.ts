import {attribute} from '../../dom/query.ts';

/** A logo's text is often a name: `Muster Verein Logo`. A `psicologo`, a `Logopädin` and a `catalogo` are no logos. */
export const isLogo = (element: Element): boolean =>
	['alt', 'class', 'src'].some(name => /(?<![aeio])logo(?!p|th?er)/i.test(attribute(element, name) ?? ''));
