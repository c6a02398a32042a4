import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { QUOTATION_FORMS } from '../../../core/citation/cite';
import { FONT_FAMILIES, LANGUAGES, SCRIPTS, SETTING_RANGES, THEMES } from '../../../core/settings/schema';
import { resetSettings, setSetting } from '../../data/commands/settings';
import { useSettings } from '../../data/hooks/use-settings';
import { Button } from '../../ui/Button';
import { RangeField, Segments, SwitchField } from '../../ui/Field';
import { Screen } from '../../ui/Screen';
import { ColorNameFields } from '../annotations';
import { About } from './About';
import { ReviewSettings } from './ReviewSettings';
import styles from './SettingsPage.module.css';

/** Every setting, at work at once and kept. */
export function SettingsPage() {
  const { t } = useTranslation(['settings', 'annotations']);
  const { settings } = useSettings();
  return (
    <Screen title={t('title')}>
      <Group title={t('group.look')}>
        <Segments
          label={t('language.label')}
          value={settings.language}
          options={(['system', ...LANGUAGES] as const).map((value) => ({
            value,
            label: t(`language.${value}`),
          }))}
          onChange={(value) => void setSetting('language', value)}
        />
        <Segments
          label={t('theme.label')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(value) => void setSetting('theme', value)}
        />
      </Group>
      <Group title={t('group.reading')}>
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
        <Segments
          label={t('quotation')}
          value={settings['annotations.quotation']}
          options={QUOTATION_FORMS.map((value) => ({ value, label: t(`annotations:quotation.${value}`) }))}
          onChange={(value) => void setSetting('annotations.quotation', value)}
        />
        <ColorNameFields />
        <SwitchField
          label={t('offerQuestions')}
          isSelected={settings['practice.offerAfterChapter']}
          onChange={(value) => void setSetting('practice.offerAfterChapter', value)}
        />
      </Group>
      <Group title={t('group.review')}>
        <ReviewSettings settings={settings} />
      </Group>
      <Group title={t('group.about')}>
        <About />
      </Group>
      <Button look="quiet" onPress={() => void resetSettings()}>
        {t('reset')}
      </Button>
    </Screen>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
