import { useTranslation } from 'react-i18next';
import { FONT_FAMILIES, SCRIPTS, SETTING_RANGES, THEMES } from '../../../core/settings/schema';
import { setSetting } from '../../data/commands/settings';
import { useSettings } from '../../data/hooks/use-settings';
import { RangeField, Segments, SwitchField } from '../../ui/Field';
import styles from './TypographyPanel.module.css';

/** Theme, font, size, measure and line height, at work at once and kept. */
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
      <SwitchField
        label={t('pinyin')}
        isSelected={settings['reader.pinyin']}
        onChange={(value) => void setSetting('reader.pinyin', value)}
      />
      <SwitchField
        label={t('indent')}
        isSelected={settings['reader.indent']}
        onChange={(value) => void setSetting('reader.indent', value)}
      />
      <SwitchField
        label={t('justify')}
        isSelected={settings['reader.justify']}
        onChange={(value) => void setSetting('reader.justify', value)}
      />
      <SwitchField
        label={t('ruler')}
        isSelected={settings['reader.ruler']}
        onChange={(value) => void setSetting('reader.ruler', value)}
      />
      <SwitchField
        label={t('focus')}
        isSelected={settings['reader.focus']}
        onChange={(value) => void setSetting('reader.focus', value)}
      />
    </div>
  );
}
