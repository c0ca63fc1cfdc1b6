import {createContext} from 'preact';
import type {ReviewModel} from './review-model.ts';

/** Absent outside of tests: then the tab starts its own, with the real detector, when it is opened. */
export const AllPicturesContext = createContext<ReviewModel | undefined>(undefined);
