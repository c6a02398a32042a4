import { useEffect, useState } from 'react';
import { onDatabaseLost } from '../data/db';

/** Whether the database was closed by somebody else: then nothing can be read or stored until a reload. */
export function useDatabaseLoss(): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => onDatabaseLost(() => setLost(true)), []);
  return isLost;
}
