/** A stated probability and what was true. */
export interface Forecast {
  probability: number;
  isTrue: boolean;
}

export interface CalibrationBin {
  from: number;
  to: number;
  alerts: number;
  /** Mean of the stated probabilities. */
  stated: number;
  /** Share that was true. */
  observed: number;
}

export interface Calibration {
  bins: CalibrationBin[];
  /** Mean squared error of the probabilities: 0 is perfect, 0.25 is a coin (Brier, "Verification of forecasts"). */
  brier: number;
  /** Expected calibration error: mean distance of stated from observed, weighted by the bins' counts. */
  ece: number;
}

/** Lower bounds of the bins: narrow at both ends, where decisions fall. */
const BOUNDS = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1];

/** How far stated probabilities can be believed. Empty bins are left out. @returns null of no forecasts */
export function calibrate(forecasts: readonly Forecast[]): Calibration | null {
  if (forecasts.length === 0) return null;
  const bins = BOUNDS.slice(0, -1).flatMap((from, index) => {
    const to = BOUNDS[index + 1]!;
    const within = forecasts.filter(
      ({ probability }) => probability >= from && (probability < to || (to === 1 && probability === 1)),
    );
    if (within.length === 0) return [];
    const stated = mean(within.map(({ probability }) => probability));
    const observed = mean(within.map(({ isTrue }) => Number(isTrue)));
    return [{ from, to, alerts: within.length, stated, observed }];
  });
  return {
    bins,
    brier: mean(forecasts.map(({ probability, isTrue }) => (probability - Number(isTrue)) ** 2)),
    ece: bins.reduce((sum, bin) => sum + bin.alerts * Math.abs(bin.stated - bin.observed), 0) / forecasts.length,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
