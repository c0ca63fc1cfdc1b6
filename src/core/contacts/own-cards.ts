import {isAboutOperator} from './about-operator.ts';
import {isOnHost} from './is-on-host.ts';
import type {ContactCard, PageText} from './page-text.ts';

/** Cards of the operator: a directory has those of its entries on its pages, and a list of people one for each. */
export function ownCards(page: PageText): readonly ContactCard[] {
	const {hostname} = new URL(page.address);
	const isAbout = isAboutOperator(page);
	return page.cards.filter(
		({kind, email = ''}, _, all) => (kind === 'organisation' || all.length === 1) && (isAbout || isOnHost(email, hostname)),
	);
}
