import { createContext, useContext } from 'react';
import type { SameLength } from '../../../core/text/same-length';

const ShownScript = createContext<SameLength>((text) => text);

/** Gives the script that texts of the case are shown in to everything inside. */
export const ShownScriptProvider = ShownScript.Provider;

/** Shows a text of the case in the script that is set, without changing any offset. */
export function useShownScript(): SameLength {
  return useContext(ShownScript);
}
