import type {RightsRequest} from '../../core/requests/request.ts';
import {findImageRight} from '../../directory/publishing/image-rights.ts';

/** What a person should know before writing to a publisher, said honestly. Each is a locale key: `publisher_tip_press`. */
export type PublisherTip = 'intimate' | 'press' | 'private' | 'no-right' | 'reporting' | 'parents' | 'young' | 'contract' | 'evidence';

/** Tips for a letter to a publisher, the most important first. */
export function publisherTips({publisher, law}: Pick<RightsRequest, 'publisher' | 'law'>): readonly PublisherTip[] {
	if (!publisher) return [];
	const {kind, asker, agreed, country} = publisher;
	const tips: readonly (readonly [PublisherTip, boolean])[] = [
		['intimate', true],
		['press', kind === 'newspaper'],
		['private', kind === 'private-person'],
		['no-right', law === 'courtesy'],
		['reporting', ['club', 'photographer', 'other'].includes(kind) && law === 'gdpr' && findImageRight(country)?.journalism !== undefined],
		['parents', asker === 'parent'],
		['young', asker === 'young-person'],
		['contract', agreed === 'contract'],
		['evidence', true],
	];
	return tips.flatMap(([tip, applies]) => (applies ? [tip] : []));
}
