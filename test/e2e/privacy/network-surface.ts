/** APIs and markup by which a page, a worker or an extension can reach the network: a pattern for the bundle, and an example. */
export const networkApis: Readonly<Record<string, readonly [pattern: RegExp, example: string]>> = {
	fetch: [/(?<![\w$/])fetch\(/g, 'await fetch(a)'],
	XMLHttpRequest: [/\bXMLHttpRequest\b/g, 'new XMLHttpRequest'],
	WebSocket: [/\bWebSocket(?:Stream)?\b/g, 'new WebSocket(a)'],
	EventSource: [/\bEventSource\b/g, 'new EventSource(a)'],
	sendBeacon: [/\bsendBeacon\b/g, 'navigator.sendBeacon(a)'],
	RTCPeerConnection: [/RTCPeerConnection\b/g, 'new RTCPeerConnection'],
	WebTransport: [/\bWebTransport\b/g, 'new WebTransport(a)'],
	'push and background fetch': [/\b(?:PushManager|pushManager|backgroundFetch)\b/g, 'registration.pushManager.subscribe()'],
	speechSynthesis: [/\b(?:speechSynthesis|SpeechRecognition)\b/g, 'speechSynthesis.speak(a)'],
	importScripts: [/\bimportScripts\(/g, 'importScripts(a)'],
	'import()': [/(?<![.\w$]|async )import\s*\(/g, 'await import(a)'],
	Image: [/\bnew Image\b/g, 'new Image().src=a'],
	'elements made by name': [
		/createElement(?:NS)?\([^)]{0,40}["'`](?:img|script|link|iframe|frame|object|embed|video|audio|source|track|form|base|meta)["'`]/g,
		"document.createElement('img')",
	],
	Worker: [/\bnew (?:Shared)?Worker\b/g, 'new Worker(a)'],
	'window.open': [/(?<![\w$.])open\(|\bwindow\.open\b/g, 'void open(a)'],
	'tabs.create': [/\b(?:tabs\.(?:create|update)|windows\.create)\(/g, 'chrome.tabs.create({url})'],
	location: [/\blocation\.(?:href\s*=(?!=)|assign\(|replace\()|(?<![\w$.])location\s*=(?!=)/g, 'location.href=a'],
	'navigator.serviceWorker': [/\bserviceWorker\b/g, 'navigator.serviceWorker.register(a)'],
	'uninstall page': [/\bsetUninstallURL\b/g, 'chrome.runtime.setUninstallURL(a)'],
	'other programs': [/\b(?:sendNativeMessage|connectNative|downloads\.download|launchWebAuthFlow)\b/g, 'chrome.runtime.connectNative(a)'],
	'hints to load': [/\b(?:dns-prefetch|preconnect|prefetch|prerender|modulepreload)\b/g, '<link rel="preconnect" href="//a">'],
	'ping and forms': [/\s(?:ping|formaction|action)=["']|\bping:/g, '<a ping="/a">'],
	'addresses in styles': [/url\(\s*["']?(?:https?:)?\/\/|@import\b/g, 'div{background:url(//a)}'],
	reports: [/\breport-(?:uri|to)\b/g, 'content="report-uri /a"'],
	'addresses in pages': [/\b(?:src|srcset|href|data|poster)=["'](?:https?:)?\/\//g, '<img src="//a">'],
};

export type Where = 'content scripts' | 'detector' | 'own pages and background';

/** Where a file of the package runs, which decides what it may contact. */
export function whereRuns(file: string): Where {
	if (/^src\/(?:content|sites)\//.test(file)) return 'content scripts';
	return /^assets\/worker-/.test(file) ? 'detector' : 'own pages and background';
}

export const countIn = (text: string): readonly (readonly [way: string, times: number])[] =>
	Object.entries(networkApis)
		.map(([way, [pattern]]) => [way, text.match(pattern)?.length ?? 0] as const)
		.filter(([, times]) => times > 0);
