import {storage} from '@wxt-dev/storage';
import type {ImageEvidence} from '../../core/evidence/evidence.ts';

/** How far a look at one picture has got. */
export type CheckState =
	| {readonly kind: 'working'}
	/** The picture is part of the page, or its address is not encrypted: there is nothing that a stranger could be handed. */
	| {readonly kind: 'no-address'}
	/** The user or their organisation switched the site off. */
	| {readonly kind: 'off'}
	/** The browser has to let us ask this origin first; a match pattern. */
	| {readonly kind: 'no-access'; readonly origin: string}
	| {readonly kind: 'seen'; readonly image: ImageEvidence};

/** One picture that the user asked about in its context menu. In memory alone, until the popup has shown it or the tab moves on. */
export interface PictureCheck {
	readonly address: string;
	/** Of the page it is on. */
	readonly pageUrl?: string;
	/** Whose rules name its larger renditions. */
	readonly siteId: string;
	readonly isPrivate?: boolean;
	readonly isContainer?: boolean;
	readonly state: CheckState;
}

const checkItem = (tabId: number) => storage.defineItem<PictureCheck | null>(`session:picture-check:${tabId}`, {fallback: null});

export const readPictureCheck = async (tabId: number): Promise<PictureCheck | undefined> =>
	(await checkItem(tabId).getValue()) ?? undefined;

export const writePictureCheck = (tabId: number, check: PictureCheck): Promise<void> => checkItem(tabId).setValue(check);

export const forgetPictureCheck = (tabId: number): Promise<void> => checkItem(tabId).removeValue();

/** Calls the listener with every new state of a look in this tab, and with `undefined` when it is forgotten. */
export const watchPictureCheck = (tabId: number, listener: (check: PictureCheck | undefined) => void): void =>
	void checkItem(tabId).watch(check => listener(check ?? undefined));
