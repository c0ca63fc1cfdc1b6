import type {ComponentType, JSX} from 'preact';
import {ActRoom} from '../act/act-room.tsx';
import {BringRoom} from '../bring/bring-room.tsx';
import {CompareRoom} from '../compare/compare-room.tsx';
import {PresenterBar} from '../presenter/presenter-bar.tsx';
import type {Presenter} from '../presenter/presenter-model.ts';
import {SeatRoom} from '../seat/seat-room.tsx';
import type {LabActions} from './lab-actions.ts';
import {LabHead} from './lab-head.tsx';
import type {LabModel} from './lab-model.ts';
import {RoomTabs} from './room-tabs.tsx';
import type {RoomId} from './rooms.ts';
import {SiteRoom} from './site-room.tsx';
import '../demo.css';

export interface LabProps {
	readonly model: LabModel;
	readonly presenter: Presenter;
	readonly actions: LabActions;
}

/** What stands in each room. */
const rooms: Readonly<Record<RoomId, ComponentType<{readonly model: LabModel}>>> = {
	site: SiteRoom,
	seat: SeatRoom,
	compare: CompareRoom,
	bring: BringRoom,
	act: ActRoom,
};

/** The whole lab: one room at a time. */
export function Lab({model, presenter, actions}: LabProps): JSX.Element {
	const Room = rooms[model.room.value];

	return (
		<>
			<LabHead model={model} presenter={presenter} actions={actions} />
			<RoomTabs model={model} />
			<main class="demo" data-room={model.room.value}>
				<Room model={model} />
			</main>
			<PresenterBar presenter={presenter} onOpenNotes={actions.openNotes} />
		</>
	);
}
