import type {Source, Sourced} from '../../core/records/source.ts';
import type {ScraperStep} from '../state/steps.ts';

const opc: Source = {
	url: 'https://priv.gc.ca/en/opc-actions-and-decisions/investigations/investigations-into-businesses/2021/pipeda-2021-001',
	says: 'four steps: scrapes images of faces and associated data from public sources into its database; makes numerical representations of each; matches an uploaded image against them; lists the matches with metadata and a link to the page',
};

const ico: Source = {
	url: 'https://www.birketts.co.uk/legal-update/ai-technologies-more-than-a-slap-in-the-face/',
	says: 'the ICO found no process that stops the data being retained indefinitely',
};

export interface ScraperSource extends Sourced {
	/** Short name of whoever described the step. */
	readonly by: string;
	readonly year: string;
}

const described: ScraperSource = {by: 'OPC, CAI, OIPC BC, OIPC AB', year: '2021', sources: [opc], checkedOn: '2026-11-24'};

/** Who described this step at Clearview AI, and where. Scrapers that stay hidden have nobody to describe them. */
export const scraperSources: Readonly<Record<ScraperStep, ScraperSource>> = {
	ask: described,
	collect: described,
	cut: described,
	name: described,
	row: described,
	delete: {by: 'ICO', year: '2022', sources: [ico], checkedOn: '2026-11-24'},
};
