import type {Decision} from '../core/records/decision.ts';

const files = import.meta.glob<readonly Decision[]>('./decisions/*.ts', {eager: true, import: 'decisions'});

/** Every decision, oldest first: what was ordered and what came of it, so that nobody is promised a deletion. */
export const timeline: readonly Decision[] = Object.values(files)
	.flat()
	.sort((a, b) => a.date.localeCompare(b.date, 'en'));

/** Decisions on one engine, oldest first. */
export const decisionsOn = (engineId: string): readonly Decision[] => timeline.filter(decision => decision.engineId === engineId);

/** @throws where no decision has this id: a letter must not cite what is not in the records. */
export function getDecision(id: string): Decision {
	const found = timeline.find(decision => decision.id === id);
	if (!found) throw new Error(`No decision ${id} in src/engines/decisions.`);
	return found;
}
