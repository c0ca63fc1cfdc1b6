import type {JSX} from 'preact';
import {exposureBand} from '../../core/report/link-state.ts';
import {isWideRange, wholePoints} from '../../core/report/write-exposure.ts';
import type {Exposure} from '../../core/score/report.ts';
import {useWords} from '../i18n/use-words.ts';
import './exposure-meter.css';

/**
 * The number with its range, on a scale like a light meter's. Where nothing is known it shows a question mark and why, never the middle of the
 * range.
 */
export function ExposureMeter({exposure, isBrief = false}: {readonly exposure: Exposure; readonly isBrief?: boolean}): JSX.Element {
	const {say} = useWords();
	const {value, low, high} = wholePoints(exposure);
	const band = exposureBand(exposure);
	const isKnown = band !== 'unknown';

	return (
		<div class={`exposure ${band}${isBrief ? ' brief' : ''}`}>
			<p class="figure">
				<span class="soft small">{say('exposure_label')}</span>
				<span class="number">
					<strong>{isKnown ? value : '?'}</strong>
					{low < high && (
						<span class="soft between" dir="ltr">
							({low}–{high})
						</span>
					)}
					<span class="soft">{say('exposure_of_hundred')}</span>
				</span>
			</p>
			<div class="scale" aria-hidden="true">
				<div class="track">
					<div class="band" style={{insetInlineStart: `${low}%`, inlineSize: `${Math.max(high - low, 1)}%`}} />
					{isKnown && <div class="needle" style={{insetInlineStart: `${value}%`}} />}
				</div>
				{!isBrief && (
					<p class="ends soft small">
						<span>{say('exposure_hard')}</span>
						<span>{say('exposure_easy')}</span>
					</p>
				)}
			</div>
			{(isBrief ? !isKnown : isWideRange(exposure)) && <p class="soft small range">{say('exposure_range_why')}</p>}
		</div>
	);
}
