import type { CSSProperties } from 'react';
import type { Settings } from '../../../core/settings/schema';

const FAMILIES = {
  notoSerif: 'var(--font-serif)',
  wenkai: 'var(--font-kai)',
  system: 'var(--font-ui)',
} as const;

/** The reader's typography as custom properties, which `CaseText.module.css` uses. */
export function textStyle(settings: Settings): CSSProperties {
  return {
    '--text-family': FAMILIES[settings['reader.fontFamily']],
    '--text-size': `${settings['reader.fontSizePx']}px`,
    '--text-measure': `${settings['reader.measureChars'] * settings['reader.fontSizePx']}px`,
    '--text-leading': settings['reader.lineHeight'],
    '--text-indent': settings['reader.indent'] ? '2em' : '0',
    '--text-align': settings['reader.justify'] ? 'justify' : 'start',
  } as CSSProperties;
}

/** A string that changes whenever the text is laid out anew by a setting. */
export function layoutKeyOf(settings: Settings): string {
  return JSON.stringify(textStyle(settings));
}
