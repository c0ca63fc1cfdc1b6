import {createContext} from 'preact';

/** Where the desk is from here: another page in a new tab, or, on the desk itself, this one. */
export interface DeskAddress {
	readonly page: string;
	readonly newTab: boolean;
}

export const DeskAddressContext = createContext<DeskAddress>({page: '../desk/index.html', newTab: true});
