import {storage} from '@wxt-dev/storage';

/** When the last check without a tab began; milliseconds since 1970. */
const lastCheck = storage.defineItem<number | null>('session:watch-last', {fallback: null});

/** What keeps checks from being written: only in memory, since nothing else can be written then. */
const trouble = storage.defineItem<'unsaved' | null>('session:watch-trouble', {fallback: null});

export const readLastCheck = async (): Promise<number | undefined> => (await lastCheck.getValue()) ?? undefined;
export const writeLastCheck = (at: number): Promise<void> => lastCheck.setValue(at);

export const readTrouble = async (): Promise<'unsaved' | undefined> => (await trouble.getValue()) ?? undefined;
export const writeTrouble = (what: 'unsaved' | undefined): Promise<void> => trouble.setValue(what ?? null);
