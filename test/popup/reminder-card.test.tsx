import {expect, test} from 'vitest';
import {createModel} from '../../src/popup/model.ts';
import {ReminderCard} from '../../src/popup/reminder-card.tsx';
import {mockConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';
import {popupData} from './popup-data.ts';

/** Bug: opening the popup took the mark from the toolbar button, and nothing said what it had been for. */
test('says which sites the user wanted to be reminded of, and nothing where there is none', async () => {
	const page = render(
		<ReminderCard model={createModel(mockConnector({reminders: ['instagram']}))} data={{...popupData, siteName: id => id}} />,
	);
	await expect.poll(() => page.textContent).toContain('You wanted to be reminded: instagram.');
	const steps = render(
		<ReminderCard
			model={createModel(mockConnector({stepReminders: {'opt-out:pimeyes': {on: '2026-11-20'}}}))}
			data={{...popupData, siteName: id => id}}
		/>,
	);
	await expect.poll(() => steps.textContent).toContain('there is something to close');
	expect(steps.querySelector('a')?.getAttribute('href')).toBe('../dashboard/index.html#overview');
	const none = render(<ReminderCard model={createModel(mockConnector({}))} data={{...popupData, siteName: id => id}} />);
	expect(none.textContent).toBe('');
});
