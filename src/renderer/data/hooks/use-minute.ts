import { useEffect, useState } from 'react';
import { MINUTE_MS } from '../../../core/time';
import { environment } from '../environment';

/** The time, in milliseconds since the epoch, renewed every minute: for what becomes due while one looks on. */
export function useMinute(): number {
  const [now, setNow] = useState(() => environment().now());
  useEffect(() => {
    const timer = setInterval(() => setNow(environment().now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
