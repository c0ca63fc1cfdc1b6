import type {PopupData} from './data.ts';
import type {Model} from './model.ts';

/** What the popup's views are given. */
export interface PopupProps {
	readonly model: Model;
	readonly data: PopupData;
}
