import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightColor } from '../../../core/annotations/model';
import { useSettings } from '../../data/hooks/use-settings';

/** Names a colour as the learner does, else by its own name. */
export function useColorNames(): (color: HighlightColor) => string {
  const { t } = useTranslation('annotations');
  const names = useSettings().settings['annotations.colorNames'];
  return useCallback((color) => names[color] || t(`color.${color}`), [names, t]);
}
