import type {FunctionComponent} from 'preact';
import type {WordKey} from '../ui/i18n/words.ts';
import {AllPicturesTab} from './all-pictures/all-pictures-tab.tsx';
import {BeforePostingTab} from './before-posting/before-posting-tab.tsx';

export interface PicturesTab {
	/** Also the part of the page's address after `#`. */
	readonly id: string;
	readonly title: WordKey;
	readonly View: FunctionComponent;
}

/** The first is shown where the address names none. */
export const tabs: readonly [PicturesTab, ...PicturesTab[]] = [
	{id: 'before-posting', title: 'pictures_tab_before_posting', View: BeforePostingTab},
	{id: 'all', title: 'pictures_tab_all', View: AllPicturesTab},
];

export const tabOf = (hash: string): PicturesTab => tabs.find(({id}) => hash === `#${id}`) ?? tabs[0];
