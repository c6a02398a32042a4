import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../core/time';

const UNITS = [
  { unit: 'year', ms: 365 * DAY_MS },
  { unit: 'month', ms: 30 * DAY_MS },
  { unit: 'day', ms: DAY_MS },
  { unit: 'hour', ms: HOUR_MS },
  { unit: 'minute', ms: MINUTE_MS },
] as const;

/** A span of time in its largest whole unit, such as "3 days"; less than a minute counts as one. */
export function formatInterval(durationMs: number, language: string): string {
  const { unit, ms } = UNITS.find((one) => durationMs >= one.ms * 0.95) ?? { unit: 'minute', ms: MINUTE_MS };
  const value = Math.max(1, Math.round(durationMs / ms));
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
