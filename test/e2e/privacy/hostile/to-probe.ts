import type {Sent} from './answers.ts';
import type {Answer, Asked} from './hostile-page.ts';

export const isImageRequest = ({url}: Asked): boolean => url.hostname.endsWith('media.tumblr.com');
export const isRobotsTxt = ({url}: Asked): boolean => url.pathname === '/robots.txt';
export const isPageRequest = (asked: Asked): boolean => !isImageRequest(asked) && !isRobotsTxt(asked);

/**
 * Answers only the probe; the page itself shows drawn pictures.
 * @param answer gets a function that starts counting what is sent
 */
export const toProbe =
	(answer: (asked: Asked, count: () => Sent) => boolean | undefined): Answer =>
	asked => {
		if (!asked.isProbe) return undefined;
		const count = () => {
			const sent = {path: asked.url.pathname, bytes: 0, isCutOff: false};
			asked.sent.push(sent);
			return sent;
		};
		return answer(asked, count);
	};
