/** What a successful request changes, and what it leaves. Each is a locale key: `effect_source_stays`. */
export type Effect =
	| 'face-hidden'
	| 'templates-deleted'
	| 'images-returned'
	| 'record-removed'
	| 'address-delisted'
	| 'source-stays'
	| 'other-looks-stay'
	| 'taken-again'
	| 'faces-not-covered'
	| 'suspects-excepted';
