import {createContext} from 'preact';
import type {BeforePostingModel} from './model.ts';

export const BeforePostingContext = createContext<BeforePostingModel | undefined>(undefined);
