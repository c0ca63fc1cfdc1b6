import type {JSX} from 'preact';
import './toolbar-drawing.css';

/** What to look for: the toolbar button with its badge, and a page with drawn faces below. The text beside it says the same. */
export const ToolbarDrawing = (): JSX.Element => (
	<svg class="toolbar-picture" viewBox="0 0 360 214" aria-hidden="true">
		<rect class="window" x="1" y="1" width="358" height="212" rx="12" />
		<path class="bar" d="M1 44V13A12 12 0 0 1 13 1h334a12 12 0 0 1 12 12v31Z" />
		<path class="sign" d="m26 17-6 6 6 6M42 17l6 6-6 6" />
		<rect class="address" x="62" y="11" width="196" height="24" rx="12" />
		<Puzzle />
		<Button />
		<Drawn x={28} y={68} skin="#e3b18a" hair="#4a2f22" shirt="#3f7058" />
		<Drawn x={132} y={68} skin="#8d5a3b" hair="#1f1714" shirt="#8a6a2c" />
		<Drawn x={236} y={68} skin="#c98f64" hair="#6b3a24" shirt="#5a6b8c" />
		<path class="text" d="M28 172h96M132 172h70M28 188h60" />
		<Notice />
	</svg>
);

const Puzzle = (): JSX.Element => (
	<path class="sign" d="M273 18h4.500a2.500 2.500 0 1 1 5 0h4.500v5a2.500 2.500 0 1 1 0 5v4h-14v-4.500a2.500 2.500 0 1 0 0-5Z" />
);

/** The toolbar icon, highlighted, with the badge that the browser draws. */
const Button = (): JSX.Element => (
	<g>
		<rect class="ringed" x="301" y="4" width="44" height="37" rx="10" />
		<g transform="translate(310 9) scale(0.75)">
			<rect x="0.5" y="0.5" width="31" height="31" rx="7" fill="#1c2733" stroke="#5a6b7b" />
			<path d="M16 8.400a4.800 4.800 0 0 0 0 9.600zM16 19.400c-4.600 0-7.400 2-7.400 4.400h7.400z" fill="#e88a3c" />
			<path d="M16 8.400a4.800 4.800 0 0 1 0 9.600zM16 19.400c4.600 0 7.400 2 7.400 4.400H16z" fill="#fff6e9" />
		</g>
		<rect class="badge" x="321" y="24" width="22" height="14" rx="4" />
		<text class="number" x="332" y="34.500">
			72
		</text>
	</g>
);

interface DrawnProps {
	readonly x: number;
	readonly y: number;
	readonly skin: string;
	readonly hair: string;
	readonly shirt: string;
}

/** A few shapes that show nobody, outlined as the extension outlines a detected face. */
const Drawn = ({x, y, skin, hair, shirt}: DrawnProps): JSX.Element => (
	<g transform={`translate(${x} ${y})`}>
		<clipPath id={`drawn-${x}`}>
			<rect width="92" height="88" rx="8" />
		</clipPath>
		<g clip-path={`url(#drawn-${x})`}>
			<rect class="ground" width="92" height="88" />
			<path d="M14 88c2-18 14-26 32-26s30 8 32 26Z" fill={shirt} />
			<rect x="39" y="50" width="14" height="18" rx="6" fill={skin} />
			<path d="M24 46c-2-24 8-36 22-36s24 12 22 36c-1 8-6 10-6 10H30s-5-2-6-10Z" fill={hair} />
			<ellipse cx="46" cy="40" rx="17" ry="20" fill={skin} />
			<path d="M29 34c3-10 10-14 19-14s14 5 15 14c-8-2-14-5-17-9-4 5-9 8-17 9Z" fill={hair} />
			<circle cx="39.500" cy="40" r="2" fill="#1c2733" />
			<circle cx="52.500" cy="40" r="2" fill="#1c2733" />
			<path d="M40 50c4 3 8 3 12 0" fill="none" stroke="#1c2733" stroke-width="1.8" stroke-linecap="round" />
		</g>
		<rect class="outline" x="23" y="14" width="46" height="50" rx="5" />
	</g>
);

/** The chip in the corner of the page. */
const Notice = (): JSX.Element => (
	<g>
		<rect class="chip" x="212" y="164" width="138" height="42" rx="8" />
		<rect class="figure" x="220" y="173" width="24" height="24" rx="6" />
		<text class="figure-number" x="232" y="189">
			72
		</text>
		<path class="text" d="M252 179h88M252 191h56" />
	</g>
);
