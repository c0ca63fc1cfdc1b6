import type {Cost, Demands} from './demands.ts';
import type {Effect} from './effect.ts';
import type {Jurisdiction} from './jurisdiction.ts';
import type {LawId} from './law.ts';
import type {Route} from './route.ts';
import type {HttpsUrl, Sourced} from './source.ts';

export type ControllerKind = 'face-search' | 'image-search' | 'people-search' | 'omnibus' | 'platform' | 'police' | 'publisher';

/** GDPR Art. 4(7): whoever decides what happens to people's pictures. A face search engine, a data broker, a platform. */
export interface Controller extends Sourced {
	/** Kebab case; also the file name. */
	readonly id: string;
	readonly name: string;
	readonly kind: ControllerKind;
	readonly website: HttpsUrl;
	/** Every host that a link to this controller may lead to, exactly: a look-alike is not in the list. */
	readonly hosts: readonly string[];
	/** Ids in `sites/` of the platforms it runs. */
	readonly sites?: readonly string[];
	/** As it is to be addressed in a letter; absent where it could not be established. */
	readonly legalEntity?: string;
	/** Postal address, line by line and without the country; absent where it could not be established, and then a form or mailbox is the way. */
	readonly address?: readonly string[];
	/** Country of the address, where it is not that of the seat: a representative's. */
	readonly addressIn?: Jurisdiction;
	/** Mailbox for requests, confirmed by a source. */
	readonly email?: string;
	/** Press reports on leaked documents list it among those alleged to have used or tried a face search. Being listed is no proof of use. */
	readonly namedInReports?: true;
	/** Where it is established, if known; in the EEA the GDPR then applies without Art. 3(2). */
	readonly seat?: Jurisdiction;
	readonly routes: readonly Route[];
	/** It says that it stores faces and links but no names: a letter that lists pages would tie them to one. */
	readonly holdsNoNames?: true;
	readonly demands?: Demands;
	readonly does?: readonly Effect[];
	/** For whose residents it is known to do so; absent: for everybody. */
	readonly doesFor?: readonly Jurisdiction[];
	/** Laws that it says do not apply to it. */
	readonly deniesLaw?: readonly LawId[];
	readonly doesNot?: readonly Effect[];
	readonly costs?: readonly Cost[];
}
