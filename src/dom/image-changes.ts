/** What an observer is told of: what may change the images on a page, or what the page says about them. */
export const imageChanges: MutationObserverInit = {
	childList: true,
	subtree: true,
	attributes: true,
	attributeFilter: ['src', 'srcset', 'style', 'content'],
};
