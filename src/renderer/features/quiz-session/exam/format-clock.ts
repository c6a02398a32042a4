import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../../core/time';

/** A span of time as a clock shows it: `4:05`, or `1:04:05` from an hour on. Part seconds count as whole. */
export function formatClock(durationMs: number): string {
  const rounded = Math.ceil(Math.max(0, durationMs) / SECOND_MS) * SECOND_MS;
  const hours = Math.floor(rounded / HOUR_MS);
  const minutes = Math.floor((rounded % HOUR_MS) / MINUTE_MS);
  const seconds = String(Math.floor((rounded % MINUTE_MS) / SECOND_MS)).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}` : `${minutes}:${seconds}`;
}
