/** Three-dimensional vectors and 3x3 matrices (by rows), as far as the head pose needs them. */
export type Vector = readonly [x: number, y: number, z: number];
export type Matrix = readonly [Vector, Vector, Vector];

export function dot(a: Vector, b: Vector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vector, b: Vector): Vector {
	return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function add(a: Vector, b: Vector): Vector {
	return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function scale(a: Vector, factor: number): Vector {
	return [a[0] * factor, a[1] * factor, a[2] * factor];
}

/** Same direction, length 1; `undefined` for the zero vector, which has no direction. */
export function unit(a: Vector): Vector | undefined {
	const length = Math.sqrt(dot(a, a));
	return length > 0 ? scale(a, 1 / length) : undefined;
}

export function multiply(matrix: Matrix, vector: Vector): Vector {
	return [dot(matrix[0], vector), dot(matrix[1], vector), dot(matrix[2], vector)];
}

/** `undefined` for a matrix that has no inverse. */
export function invert([a, b, c]: Matrix): Matrix | undefined {
	const columns: Matrix = [cross(b, c), cross(c, a), cross(a, b)];
	const determinant = dot(a, columns[0]);
	return determinant === 0 ? undefined : transpose(columns.map(column => scale(column, 1 / determinant)) as unknown as Matrix);
}

function transpose([a, b, c]: Matrix): Matrix {
	return [
		[a[0], b[0], c[0]],
		[a[1], b[1], c[1]],
		[a[2], b[2], c[2]],
	];
}
