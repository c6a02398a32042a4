import { useTranslation } from 'react-i18next';
import {
  FOCUS_SIZES,
  FONT_FAMILIES,
  LAYOUTS,
  SCRIPTS,
  SETTING_RANGES,
  THEMES,
} from '../../../core/settings/schema';
import { setSetting } from '../../data/commands/settings';
import { useSettings } from '../../data/hooks/use-settings';
import { RangeField, Segments, SwitchField } from '../../ui/Field';
import styles from './TypographyPanel.module.css';

/** What is on or off, each by its setting's name. */
const SWITCHES = ['indent', 'justify', 'trim', 'autospace', 'pinyin', 'ruler'] as const;

/** How the text looks and is laid out, at work at once and kept. */
export function TypographyPanel() {
  const { t } = useTranslation('settings');
  const { settings } = useSettings();
  return (
    <div className={styles.panel}>
      <Segments
        label={t('theme.label')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(value) => void setSetting('theme', value)}
      />
      <Segments
        label={t('font.label')}
        value={settings['reader.fontFamily']}
        options={FONT_FAMILIES.map((value) => ({ value, label: t(`font.${value}`) }))}
        onChange={(value) => void setSetting('reader.fontFamily', value)}
      />
      <Segments
        label={t('script.label')}
        value={settings['reader.script']}
        options={SCRIPTS.map((value) => ({ value, label: t(`script.${value}`) }))}
        onChange={(value) => void setSetting('reader.script', value)}
      />
      <div className={styles.pairs}>
        <RangeField
          label={t('fontSize')}
          value={settings['reader.fontSizePx']}
          {...SETTING_RANGES['reader.fontSizePx']}
          onChange={(value) => void setSetting('reader.fontSizePx', value)}
        />
        <RangeField
          label={t('measure')}
          value={settings['reader.measureChars']}
          {...SETTING_RANGES['reader.measureChars']}
          onChange={(value) => void setSetting('reader.measureChars', value)}
        />
        <RangeField
          label={t('lineHeight')}
          value={settings['reader.lineHeight']}
          {...SETTING_RANGES['reader.lineHeight']}
          format={{ minimumFractionDigits: 1, maximumFractionDigits: 1 }}
          onChange={(value) => void setSetting('reader.lineHeight', Math.round(value * 10) / 10)}
        />
        <RangeField
          label={t('paragraphSpacing')}
          value={settings['reader.paragraphSpacing']}
          {...SETTING_RANGES['reader.paragraphSpacing']}
          format={{ minimumFractionDigits: 1, maximumFractionDigits: 1 }}
          onChange={(value) => void setSetting('reader.paragraphSpacing', Math.round(value * 10) / 10)}
        />
      </div>
      <Segments
        label={t('layout.label')}
        value={settings['reader.layout']}
        options={LAYOUTS.map((value) => ({ value, label: t(`layout.${value}`) }))}
        onChange={(value) => void setSetting('reader.layout', value)}
      />
      <Segments
        label={t('focus.label')}
        value={settings['reader.focus']}
        options={FOCUS_SIZES.map((value) => ({ value, label: t(`focus.${value}`) }))}
        onChange={(value) => void setSetting('reader.focus', value)}
      />
      <div className={styles.pairs}>
        {SWITCHES.map((name) => (
          <SwitchField
            key={name}
            label={t(name)}
            isSelected={settings[`reader.${name}`]}
            onChange={(value) => void setSetting(`reader.${name}`, value)}
          />
        ))}
      </div>
    </div>
  );
}
