import type {Organisation, SupervisoryAuthority} from '../../core/records/authority.ts';
import type {Controller} from '../../core/records/controller.ts';
import type {DataCopy} from '../../core/records/data-copy.ts';
import type {Law} from '../../core/records/law.ts';
import type {PrivacySetting} from '../../core/records/privacy-setting.ts';
import type {Sourced} from '../../core/records/source.ts';

/** Everything that is checked. Passed in, so that a check can be shown to fail. */
export interface Records {
	readonly siteIds: readonly string[];
	readonly settings: readonly PrivacySetting[];
	readonly controllers: readonly Controller[];
	readonly authorities: readonly SupervisoryAuthority[];
	readonly organisations: readonly Organisation[];
	readonly laws: readonly Law[];
	readonly copies: readonly DataCopy[];
	/** Records of `engines`, by name: the directory does not import them. */
	readonly others: readonly (readonly [string, Sourced])[];
}

/** What is wrong, one sentence each; empty where nothing is. */
export type Check = (records: Records) => readonly string[];

/** Every record with a name for the report. */
export const named = ({
	settings,
	controllers,
	authorities,
	organisations,
	laws,
	copies,
	others,
}: Records): readonly (readonly [string, Sourced])[] => [
	...settings.map(setting => [`settings/${setting.siteId}`, setting] as const),
	...controllers.map(controller => [`controllers/${controller.id}`, controller] as const),
	...authorities.map(authority => [`authorities/${authority.id}`, authority] as const),
	...organisations.map(organisation => [`organisations/${organisation.id}`, organisation] as const),
	...laws.map(law => [`laws/${law.id}`, law] as const),
	...copies.map(copy => [`data-copies/${copy.id}`, copy] as const),
	...others,
];
