import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Words} from './words.ts';

export const WordsContext = createContext<Words | undefined>(undefined);

/** @throws outside of a `WordsContext`, which is a bug */
export function useWords(): Words {
	const words = useContext(WordsContext);
	if (!words) throw new Error('No words in context; wrap the app in WordsContext.Provider');
	return words;
}
