import type {JSX} from 'preact';
import {useWords} from '../../ui/i18n/use-words.ts';
import type {LabModel} from './lab-model.ts';
import {tabIds} from './tabs.ts';

/** The way from one room to the next. */
export function LabTabs({model}: {readonly model: LabModel}): JSX.Element {
	const {say} = useWords();

	return (
		<nav class="room-tabs" aria-label={say('lab_rooms')}>
			<ul>
				{tabIds.map(room => (
					<li key={room}>
						<button type="button" aria-current={room === model.room.value ? 'page' : false} onClick={() => model.enter(room)}>
							{say(`lab_room_${room}`)}
						</button>
					</li>
				))}
			</ul>
		</nav>
	);
}
