/** Traces that an extension could leave, each planted in a page. The spy must notice every one. */
export const leaks: Readonly<Record<string, () => void>> = {
	'an attribute': () => document.body.setAttribute('data-seen', ''),
	'a global': () => Object.assign(window, {overexposed: true}),
	'a symbol on the document': () => Object.assign(document, {[Symbol.for('seen')]: true}),
	'a patched function': () => {
		const {getClientRects} = Range.prototype;
		Range.prototype.getClientRects = function () {
			return getClientRects.call(this);
		};
	},
	'a style sheet': () => {
		document.adoptedStyleSheets = [new CSSStyleSheet()];
	},
	'an open root': () => document.body.firstElementChild?.attachShadow({mode: 'open'}),
	'text in a closed root': () => {
		const host = document.createElement('div');
		host.attachShadow({mode: 'closed'}).append('What can I do?');
		document.documentElement.append(host);
	},
	'an element for a moment': () => {
		const moment = document.createElement('i');
		document.body.append(moment);
		moment.remove();
	},
	'a request': () => void fetch('chrome-extension://abcdefghijklmnopabcdefghijklmnop/icons/16.png').catch(() => undefined),
	'a message': () => window.postMessage('seen'),
	'an entry in storage': () => sessionStorage.setItem('seen', '1'),
	'an error': () => dispatchEvent(new ErrorEvent('error', {message: 'failed', filename: 'moz-extension://0/index.js'})),
	'a call of the page’s own functions': () => void document.createRange(),
	'a performance mark': () => performance.mark('seen'),
	'a history entry': () => history.pushState({}, ''),
	'a layout shift': () => {
		document.body.style.height = '5000px';
	},
	'an animation': () => void document.body.animate([{opacity: 0.9}, {opacity: 1}], 1e6),
};
