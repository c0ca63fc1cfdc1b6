import type {Engine} from '../core/records/engine.ts';

/** Every engine, by name. To add one, add a file to `records/`. */
export const engines: readonly Engine[] = Object.values(import.meta.glob<Engine>('./records/*.ts', {eager: true, import: 'engine'})).sort(
	(a, b) => a.name.localeCompare(b.name, 'en'),
);

export const findEngine = (id: string): Engine | undefined => engines.find(engine => engine.id === id);
