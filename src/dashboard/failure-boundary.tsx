import {Component, type ComponentChildren} from 'preact';

interface FailureBoundaryProps {
	/** What is shown instead of the children if one of them throws. */
	readonly fallback: ComponentChildren;
	readonly children: ComponentChildren;
}

/** Keeps a view that cannot be drawn, because of something stored, from taking the rest of the page with it. */
export class FailureBoundary extends Component<FailureBoundaryProps, {readonly hasFailed: boolean}> {
	override state = {hasFailed: false};

	override componentDidCatch(error: unknown): void {
		console.error('Overexposed could not draw a part of its page; the rest is not affected.', error);
		this.setState({hasFailed: true});
	}

	override render({fallback, children}: FailureBoundaryProps): ComponentChildren {
		return this.state.hasFailed ? fallback : children;
	}
}
