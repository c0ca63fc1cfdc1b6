import type {ComponentType, JSX} from 'preact';
import {ActRoom} from '../act/act-room.tsx';
import {LabHead} from './lab-head.tsx';
import type {LabModel, RoomId} from './lab-model.ts';
import {RoomTabs} from './room-tabs.tsx';
import {SiteRoom} from './site-room.tsx';
import '../demo.css';

/** What stands in each room. */
const rooms: Readonly<Record<RoomId, ComponentType<{readonly model: LabModel}>>> = {
	site: SiteRoom,
	act: ActRoom,
};

/** The whole lab: one room at a time. */
export function Lab({model}: {readonly model: LabModel}): JSX.Element {
	const Room = rooms[model.room.value];

	return (
		<>
			<LabHead model={model} />
			<RoomTabs model={model} />
			<main class="demo" data-room={model.room.value}>
				<Room model={model} />
			</main>
		</>
	);
}
