import type { CSSProperties } from 'react';
import type { Settings } from '../../../core/settings/schema';
import type { ShownFlow } from './use-page-flow';

/** The custom properties that name the families of a font. */
export const FAMILIES = {
  notoSerif: '--font-serif',
  wenkai: '--font-kai',
  system: '--font-ui',
} as const;

const LEADING_WITH_PINYIN = 1.9;

/** The reader's typography as custom properties, which `CaseText.module.css` uses. */
export function textStyle(settings: Settings): CSSProperties {
  return {
    '--text-family': `var(${FAMILIES[settings['reader.fontFamily']]})`,
    '--text-size': `${settings['reader.fontSizePx']}px`,
    '--text-measure': `${settings['reader.measureChars'] * settings['reader.fontSizePx']}px`,
    '--text-chars': settings['reader.measureChars'],
    '--text-leading': leadingOf(settings),
    '--text-gap': `${settings['reader.paragraphSpacing']}em`,
    '--text-trim': settings['reader.trim'] ? 'trim-start' : 'space-all',
    '--text-autospace': settings['reader.autospace'] ? 'normal' : 'no-autospace',
    '--text-indent': settings['reader.indent'] ? '2em' : '0',
    '--text-align': settings['reader.justify'] ? 'justify' : 'start',
  } as CSSProperties;
}

/** The window that the text runs in, where columns and upright lines need to know it. */
export function flowStyle({ width, height }: Pick<ShownFlow, 'width' | 'height'>): CSSProperties {
  if (width === null || height === null) return {};
  return { '--page-width': `${width}px`, '--page-height': `${height}px` } as CSSProperties;
}

/** Line height; readings over characters need room. */
function leadingOf(settings: Settings): number {
  const chosen = settings['reader.lineHeight'];
  return settings['reader.pinyin'] ? Math.max(chosen, LEADING_WITH_PINYIN) : chosen;
}

/** A string that changes whenever the text is laid out anew by a setting, or by a window that it fills. */
export function layoutKeyOf(settings: Settings, shown: ShownFlow): string {
  return JSON.stringify([textStyle(settings), shown]);
}
