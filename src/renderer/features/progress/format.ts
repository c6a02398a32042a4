import type { DayKey } from '../../../core/time';

/** Month and day of a local day, as the language writes them. */
export function formatDay(day: DayKey, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' }).format(
    new Date(`${day}T12:00`),
  );
}

/** A time in hours and minutes. */
export function formatMinutes(ms: number, language: string): string {
  const minutes = Math.round(ms / 60_000);
  const part = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const hours = Math.floor(minutes / 60);
  return hours > 0 ? `${part(hours, 'hour')} ${part(minutes % 60, 'minute')}` : part(minutes, 'minute');
}
