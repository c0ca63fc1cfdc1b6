import {createContext} from 'preact';
import type {ChecklistItem} from '../../core/checklist/checklist.ts';

/** Told which item of the checklist a person goes out for: the browser's panel closes behind them. Elsewhere nobody needs to know. */
export const PendingItemContext = createContext<(id: ChecklistItem['id']) => void>(() => undefined);
