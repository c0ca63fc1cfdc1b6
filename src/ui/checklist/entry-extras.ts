import {type ComponentChildren, createContext} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';

/** What else there is to choose about a checklist item, while it is not done; by default nothing. */
export const EntryExtrasContext = createContext<(id: ChecklistItem['id']) => ComponentChildren>(() => undefined);
