import * as v from 'valibot';
import {assess} from './assess.ts';
import type {Evidence} from './evidence.ts';
import {evidence} from './evidence-schema.ts';
import type {Report} from './report.ts';
import {report} from './report-schema.ts';

/** Raised when a file of the format before could not be read any more; a file of any earlier format stays readable. */
const format = 1;

/** A report with everything it was made of, so that a later version can weigh the same evidence anew. */
export interface SavedReport {
	readonly format: typeof format;
	readonly evidence: Evidence;
	/** As it was told then. */
	readonly report: Report;
}

/** As a file's text. It names the page and its pictures: it is written where the user says, and nowhere else. */
export function saveReport(of: Evidence): string {
	const saved: SavedReport = {format, evidence: of, report: assess(of)};
	return JSON.stringify(saved, undefined, '\t');
}

/** What this version makes of the same evidence. */
export const recompute = (saved: SavedReport): Report => assess(saved.evidence);

/** Reads what {@link saveReport} wrote. Throws with the reason: no JSON, no such file, a newer format, or the field that is wrong. */
export function parseSavedReport(text: string): SavedReport {
	const json = parseJson(text);
	if (typeof json !== 'object' || json === null || !('format' in json))
		throw new Error('This file is not a saved report: it has no "format".');
	if (typeof json.format === 'number' && json.format > format) {
		throw new Error(`This report was saved in format ${json.format}; this version reads up to ${format}. Update the extension.`);
	}

	const {success, issues, output} = v.safeParse(savedReport, json);
	if (success) return output;
	const [issue] = issues;
	throw new Error(`This saved report cannot be read: "${v.getDotPath(issue) ?? 'format'}" – ${issue.message}.`);
}

const savedReport: v.GenericSchema<unknown, SavedReport> = v.object({format: v.literal(format), evidence, report});

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error('This file is not a saved report: it is not JSON.');
	}
}
