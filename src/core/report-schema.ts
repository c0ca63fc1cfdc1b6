import * as v from 'valibot';
import {address, pixels} from './artifacts-schema.ts';
import {time, unsigned} from './evidence-schema.ts';
import {usabilities} from './face-quality.ts';
import {findingIds, linkIds, type Report} from './report.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const exposure = v.object({value: points, low: points, high: points});

const finding = v.object({
	id: v.picklist(findingIds),
	outcome: v.picklist(['fail', 'pass', 'needs-review']),
	values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

const face = v.object({
	boundingBox: v.object({x: v.number(), y: v.number(), width: pixels, height: pixels}),
	interEyeDistance: pixels,
	usability: v.picklist(usabilities),
	unifiedQualityScore: points,
});

export const report: v.GenericSchema<unknown, Report> = v.object({
	version: v.literal(1),
	site: v.string(),
	kind: v.picklist(['profile', 'photo', 'album']),
	url: address,
	takenAt: time,
	exposure,
	links: v.array(v.object({id: v.picklist(linkIds), value: share, low: share, high: share, evidence: v.array(finding)})),
	images: v.array(
		v.object({src: address, unsigned: v.exactOptional(unsigned), width: pixels, height: pixels, exposure, faces: v.array(face)}),
	),
});
