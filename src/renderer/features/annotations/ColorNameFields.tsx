import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import { COLOR_NAME_LENGTH } from '../../../core/settings/schema';
import { setSetting } from '../../data/commands/settings';
import { useSettings } from '../../data/hooks/use-settings';
import { TextInput } from '../../ui/Field';

/** What each colour stands for, in the learner's words; an empty one is called by its colour. */
export function ColorNameFields() {
  const { t } = useTranslation('annotations');
  const names = useSettings().settings['annotations.colorNames'];
  // What is stored comes back a moment later, which would take letters from under an input method.
  const [drafts, setDrafts] = useState<Partial<Record<HighlightColor, string>>>({});
  return HIGHLIGHT_COLORS.map((color) => (
    <TextInput
      key={color}
      label={t('colorName', { color: t(`color.${color}`) })}
      value={drafts[color] ?? names[color]}
      placeholder={t(`color.${color}`)}
      onChange={(typed) => {
        const name = typed.slice(0, COLOR_NAME_LENGTH);
        setDrafts({ ...drafts, [color]: name });
        void setSetting('annotations.colorNames', { ...names, ...drafts, [color]: name });
      }}
    />
  ));
}
