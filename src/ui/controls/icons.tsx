import type {ComponentChildren, JSX} from 'preact';
import type {Finding, LinkId} from '../../core/score/report.ts';

/** Drawn for this project on a 20 px grid. Decorative: what they show is always said in words too. */
function Icon({children, size = 20}: {readonly children: ComponentChildren; readonly size?: number}): JSX.Element {
	return (
		<svg
			viewBox="0 0 20 20"
			width={size}
			height={size}
			fill="none"
			stroke="currentColor"
			stroke-width="1.6"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			{children}
		</svg>
	);
}

/** The logo: a portrait in a viewfinder, bleached from one side. */
export const Mark = ({size = 28}: {readonly size?: number}): JSX.Element => (
	<svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
		<rect x="0.5" y="0.5" width="31" height="31" rx="7" fill="#1c2733" stroke="#5a6b7b" />
		<path
			d="M5 11V7a2 2 0 0 1 2-2h4M21 5h4a2 2 0 0 1 2 2v4M27 21v4a2 2 0 0 1-2 2h-4M11 27H7a2 2 0 0 1-2-2v-4"
			fill="none"
			stroke="#8fa3b5"
			stroke-width="2"
			stroke-linecap="round"
		/>
		<path d="M16 8.4a4.8 4.8 0 0 0 0 9.6zM16 19.4c-4.6 0-7.4 2-7.4 4.4h7.4z" fill="#e88a3c" />
		<path d="M16 8.4a4.8 4.8 0 0 1 0 9.6zM16 19.4c4.6 0 7.4 2 7.4 4.4H16z" fill="#fff6e9" />
	</svg>
);

const linkShapes: Readonly<Record<LinkId, JSX.Element>> = {
	reach: <path d="M5 17V4.5A1.5 1.5 0 0 1 6.5 3h7A1.5 1.5 0 0 1 15 4.5V17M3 17h14M11.8 10.5v.1" />,
	discovery: <path d="M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4" />,
	face: (
		<path d="M10 17c3.6 0 5.5-2.9 5.5-6.8S13.6 3 10 3 4.5 6.3 4.5 10.2 6.4 17 10 17ZM7.7 9.300v.1M12.3 9.300v.1M8 13c1.2.8 2.8.8 4 0" />
	),
	identity: <path d="M3 5.500h14v9.500H3zM5.8 12.700c.3-1.3 1.1-1.9 2-1.900s1.7.6 2 1.900M7.8 9.200v.1M12 8.700h2.700M12 11.700h2.7" />,
	permanence: <path d="M3 4h14v3.500H3zM4.5 7.500V16h11V7.500M8 11h4" />,
};

export const LinkIcon = ({id}: {readonly id: LinkId}): JSX.Element => <Icon>{linkShapes[id]}</Icon>;

const outcomeShapes: Readonly<Record<Finding['outcome'], JSX.Element>> = {
	fail: <path d="M10 3.5 17.5 16.500h-15ZM10 8.500v3.700M10 14.300v.1" />,
	pass: <path d="M10 3 16 5.200v4.600c0 3.6-2.4 6-6 7.2-3.6-1.2-6-3.6-6-7.200V5.200ZM7.3 10l2 2 3.5-3.8" />,
	'needs-review': (
		<path d="M10 17.200a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.400ZM8 8.200a2 2 0 1 1 2.9 1.800c-.6.3-.9.7-.9 1.400M10 13.900v.1" />
	),
};

export const OutcomeIcon = ({outcome}: {readonly outcome: Finding['outcome']}): JSX.Element => (
	<Icon size={18}>{outcomeShapes[outcome]}</Icon>
);

/** What the popup shows where it has no report. */
export type StatusName = 'nothing' | 'looking' | 'unknown' | 'offline' | 'again' | 'off';

const again = (
	<path d="M16.2 8.500A6.5 6.5 0 0 0 4.6 6.300M3.8 11.500a6.5 6.5 0 0 0 11.6 2.200M4.3 3.200v3.300h3.300M15.7 16.800v-3.300h-3.3" />
);
/** The logo's viewfinder. */
const frame =
	'M3 6.500V4.500A1.5 1.5 0 0 1 4.5 3h2M13.5 3h2A1.5 1.5 0 0 1 17 4.500v2M17 13.500v2a1.5 1.5 0 0 1-1.5 1.500h-2M6.5 17h-2A1.5 1.5 0 0 1 3 15.500v-2';

const statusShapes: Readonly<Record<StatusName, JSX.Element>> = {
	nothing: <path d={`${frame}M7.500 10h5`} />,
	looking: (
		<path
			d={`${frame}M10 10.200a2.100 2.100 0 1 0 0-4.200 2.100 2.100 0 0 0 0 4.200M6.200 14.300c.4-1.700 1.900-2.600 3.800-2.600s3.400.9 3.800 2.600`}
		/>
	),
	unknown: <path d={`${frame}M8.100 8.300a1.900 1.900 0 1 1 2.800 1.700c-.6.300-.9.700-.9 1.300M10 13.700v.1`} />,
	offline: (
		<path d="M2.5 7.800a11 11 0 0 1 4.100-2.500M10.200 4.500a11 11 0 0 1 7.300 3.300M5.300 11a7 7 0 0 1 3.200-1.800M12.700 9.700a7 7 0 0 1 2 1.300M10 15.500v.1M3.500 2.500l13 15" />
	),
	again,
	off: <path d="M10 3v7M6.200 5.200a6.3 6.3 0 1 0 7.600 0" />,
};

export const StatusIcon = ({name}: {readonly name: StatusName}): JSX.Element => (
	<span class={`status-icon ${name}`}>
		<Icon size={32}>{statusShapes[name]}</Icon>
	</span>
);

export const ExternalIcon = (): JSX.Element => (
	<Icon size={16}>
		<path d="M8 4.500H4.500v11h11V12M11.5 3.500h5v5M16 4 9.5 10.5" />
	</Icon>
);

export const AgainIcon = (): JSX.Element => <Icon size={18}>{again}</Icon>;

export const Chevron = (): JSX.Element => (
	<span class="chevron">
		<Icon size={16}>
			<path d="m5.5 8 4.5 4.500L14.5 8" />
		</Icon>
	</span>
);
