import type {Sent} from './answers.ts';
import type {Answer, Asked} from './hostile-page.ts';

export const isImageElement = ({url}: Asked): boolean => url.hostname.endsWith('media.tumblr.com');
export const isRules = ({url}: Asked): boolean => url.pathname === '/robots.txt';
export const isPage = (asked: Asked): boolean => !isImageElement(asked) && !isRules(asked);

/**
 * Answers strangers alone: what the page itself shows are drawn pictures.
 * @param answer with what begins to count what is sent
 */
export const toStrangers =
	(answer: (asked: Asked, count: () => Sent) => boolean | undefined): Answer =>
	asked => {
		if (!asked.isStranger) return undefined;
		const count = () => {
			const sent = {path: asked.url.pathname, bytes: 0, isCutOff: false};
			asked.sent.push(sent);
			return sent;
		};
		return answer(asked, count);
	};
