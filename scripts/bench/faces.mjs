// npm run -s bench:faces -- [DIR] [--json] [--peers]: how many of the faces labelled in DIR/labels.json the shipped detector finds in DIR/images.
// Without DIR it uses the project’s own drawings. They are few and easy, so they show only that it works and how long it takes.
import path from 'node:path';
import {printTable} from '../bench-faces/print.mjs';
import {readDrawings, readLabels} from '../bench-faces/read-labels.mjs';
import {facesBetween, leastScoreFor, matchFaces, summarise} from '../bench-faces/score.mjs';
import {withSource} from '../load-source.mjs';
import {ensureInstalled, firstLine} from '../prepare.mjs';

/** Peers are compared at the precision that we promise. */
const precision = 0.95;
const ours = 'overexposed';
const peers = ['face-api SSD', 'human'];

try {
	await bench(readArguments(process.argv.slice(2)));
} catch (error) {
	console.error(`bench:faces: ${firstLine(error)}`);
	process.exit(2);
}

/** @param {ReturnType<typeof readArguments>} wanted */
async function bench({folder, json, names}) {
	const {images, pictures} = folder ? readLabels(folder) : readDrawings();
	// Imported late, since the detectors need packages that a fresh clone lacks.
	ensureInstalled();
	const {detectInAll} = await import('../bench-faces/run-detectors.mjs');
	const files = pictures.map(({file}) => file);
	const detections = await detectInAll(images, files, names);
	if (detections.every(detection => 'unreadable' in detection)) throw new Error(`no picture of ${images} can be read.`);
	const judged = judge(ours, pictures, detections);
	const certainFrom = await withSource(
		'/src/core/score/weights.ts',
		(/** @type {typeof import('../../src/core/score/weights.ts')} */ {faceWeights}) => faceWeights.certainFrom,
	);
	const detectors = {
		...Object.fromEntries(names.map(name => [name, summaryOf(name, judge(name, pictures, detections))])),
		[`${ours}, certain`]: summarise(judged, certainFrom),
	};
	const report = {pictures: pictures.length, detectors, perhaps: facesBetween(judged, 0, certainFrom)};
	if (json) console.log(JSON.stringify(report, null, '\t'));
	else printTable(report);
}

/** @param {string[]} args */
function readArguments(args) {
	const [folder, ...rest] = args.filter(argument => !argument.startsWith('--'));
	const unknown = args.find(argument => argument.startsWith('--') && !['--json', '--peers'].includes(argument));
	if (rest.length > 0 || unknown) throw new Error('usage: npm run -s bench:faces -- [DIR] [--json] [--peers]');
	return {
		folder: folder && path.resolve(folder),
		json: args.includes('--json'),
		names: args.includes('--peers') ? [ours, ...peers] : [ours],
	};
}

/**
 * @param {string} name of the detector
 * @param {ReturnType<typeof readLabels>['pictures']} pictures
 * @param {import('../bench-faces/run-detectors.mjs').Detections[]} detections
 */
function judge(name, pictures, detections) {
	return pictures.map(({faces: labels}, index) => {
		const outcome = detections[index] ?? {};
		const detection = 'unreadable' in outcome ? undefined : outcome[name];
		return {labels, matches: matchFaces(labels, detection?.boxes ?? []), ...(detection && {milliseconds: detection.milliseconds})};
	});
}

/** @param {string} name of the detector @param {ReturnType<typeof judge>} judged */
function summaryOf(name, judged) {
	return summarise(judged, name === ours ? 0 : leastScoreFor(judged, precision));
}
