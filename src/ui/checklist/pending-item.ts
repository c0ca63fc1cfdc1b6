import {createContext} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';

/** Called with the checklist item whose link a person opens, since the browser then closes the panel. Does nothing elsewhere. */
export const PendingItemContext = createContext<(id: ChecklistItem['id']) => void>(() => undefined);
