/** Run in a page: each makes a press on the notice look like a press on something else. The event `uncover` ends it; `data-covered` means it has lasted a while. */
export const covers: Readonly<Record<string, () => void>> = {
	'under a popover that lets presses through': () => {
		const cover = Object.assign(document.createElement('div'), {popover: 'manual', textContent: 'Win!'});
		cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none';
		document.body.append(cover);
		const stop = new AbortController();
		// Whenever the notice moves to the top, the page moves its cover above it.
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
