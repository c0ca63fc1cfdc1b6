import type {CrawlRules} from '../../evidence/evidence.ts';

/** What a site says its content may, or may not, be used for. */
export interface UsePreference {
	readonly use: 'search' | 'ai-input' | 'ai-train';
	readonly answer: 'yes' | 'no';
	/** The lines that say so, as they are called in robots.txt. */
	readonly lines: readonly string[];
}

const uses = ['search', 'ai-input', 'ai-train'] as const;

/** What `Content-Signal` (contentsignals.org) and `Content-Usage` (draft-ietf-aipref-vocab) say about search and AI. */
export function usePreferences({contentSignals = '', contentUsage = ''}: CrawlRules): readonly UsePreference[] {
	const found = [...parse(contentSignals, 'Content-Signal'), ...parse(contentUsage, 'Content-Usage')];
	return uses.flatMap(use =>
		(['no', 'yes'] as const).flatMap(answer => {
			const lines = found.filter(each => each.use === use && each.answer === answer).map(({line}) => line);
			return lines.length > 0 ? [{use, answer, lines: [...new Set(lines)]}] : [];
		}),
	);
}

function parse(text: string, line: string) {
	return [...text.toLowerCase().matchAll(/(?<![a-z-])([a-z-]+)\s*=\s*(yes|no|y|n)\b/g)].flatMap(([, name = '', value = '']) => {
		const use = uses.find(each => each === (name === 'train-ai' ? 'ai-train' : name));
		return use ? [{use, answer: value.startsWith('y') ? ('yes' as const) : ('no' as const), line}] : [];
	});
}
