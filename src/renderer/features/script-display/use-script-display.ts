import { useEffect, useState } from 'react';
import type { Script } from '../../../core/settings/schema';
import { keepingLength, type SameLength } from '../../../core/text/same-length';

/** A script and how a text is shown in it. */
export interface ScriptDisplay {
  readonly script: Script;
  readonly show: SameLength;
}

const AS_RECEIVED: ScriptDisplay = { script: 'received', show: (text) => text };

/**
 * How texts are shown in the script that is set; `null` until that is known and its tables are loaded for the
 * first time. While those of another script load, the former one is shown.
 *
 * @param script the setting; `null` while it is not loaded
 */
export function useScriptDisplay(script: Script | null): ScriptDisplay | null {
  const [loaded, setLoaded] = useState<ScriptDisplay | null>(null);
  useEffect(() => {
    if (script === null) return;
    let isCurrent = true;
    void load(script).then((display) => isCurrent && setLoaded(display));
    return () => {
      isCurrent = false;
    };
  }, [script]);
  return loaded ?? (script === 'received' ? AS_RECEIVED : null);
}

const loading = new Map<Script, Promise<ScriptDisplay>>();

function load(script: Script): Promise<ScriptDisplay> {
  const known = loading.get(script);
  if (known) return known;
  const display = loadConverter(script).then((show) => ({ script, show }));
  loading.set(script, display);
  return display;
}

async function loadConverter(script: Script): Promise<SameLength> {
  switch (script) {
    case 'received':
      return AS_RECEIVED.show;
    case 'simplified': {
      const { Converter } = await import('opencc-js/t2cn');
      return keepingLength(Converter({ from: 't', to: 'cn' }));
    }
    case 'traditional': {
      // The characters as in Taiwan (為, 裡), which most people know; its own words are left alone.
      const { Converter } = await import('opencc-js/cn2t');
      return keepingLength(Converter({ from: 'cn', to: 'tw' }));
    }
  }
}
