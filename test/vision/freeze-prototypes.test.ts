import {createContext, runInContext} from 'node:vm';
import {expect, test} from 'vitest';
import {freezePrototypes} from '../../src/vision/freeze-prototypes.ts';

test('nothing that a file contains can change what all objects inherit', () => {
	const context = createContext();
	const run = (script: string) => runInContext(`'use strict'; ${script}`, context);
	freezePrototypes(run('globalThis'));
	expect(() => run("({}).__proto__.reason = 'truncated'")).toThrow(/not extensible/);
	expect(() => run("({}).constructor.prototype.kind = 'faces'")).toThrow(/not extensible/);
	expect(() => run('[].__proto__.map = 0')).toThrow(/read only/);
	expect(run("'reason' in {}")).toBe(false);
});
