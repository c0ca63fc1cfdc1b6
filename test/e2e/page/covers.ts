/** Run in a page: each has a press on the notice look like a press on something else. `uncover` ends it; `data-covered` says that it has been so for long. */
export const covers: Readonly<Record<string, () => void>> = {
	'under a popover that lets presses through': () => {
		const cover = Object.assign(document.createElement('div'), {popover: 'manual', textContent: 'Win!'});
		cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none';
		document.body.append(cover);
		const stop = new AbortController();
		// As often as the notice comes to the top, the page does, too.
		const raise = () => {
			if (stop.signal.aborted) return;
			cover.hidePopover();
			cover.showPopover();
		};
		raise();
		document.addEventListener('toggle', ({target}) => target !== cover && raise(), {capture: true, signal: stop.signal});
		addEventListener('uncover', () => [stop.abort(), cover.remove()], {once: true});
		setTimeout(() => document.documentElement.setAttribute('data-covered', 'long'), 1000);
	},
};
