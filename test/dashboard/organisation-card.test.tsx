import {expect, test} from 'vitest';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {OrganisationCard} from '../../src/dashboard/preferences/organisation-card.tsx';
import {mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';

const data = {platforms: [], controllers: [], siteName: (id: string) => id.toUpperCase(), isSite: (id: string) => id !== 'instagrm'};

test('an administrator is told which values are not valid, and which sites do not exist', async () => {
	const organisation = {policy: {labOnly: true, sitesAllowed: ['flickr', 'instagrm']}, invalid: ['labOnly', 'homepage']};
	const model = createDashboardModel(mockDashboardConnector({organisation}));
	await model.refresh();
	const card = render(<OrganisationCard model={model} data={data} />);
	expect(card.querySelector('[role=alert]')?.textContent).toContain('labOnly, homepage, and sitesAllowed: instagrm');
	expect(card.textContent).toContain('FLICKR');
	expect(card.textContent).not.toContain('INSTAGRM');
});
