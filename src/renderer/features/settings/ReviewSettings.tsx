import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { parseSteps } from '../../../core/review/steps';
import { SETTING_RANGES, type Settings } from '../../../core/settings/schema';
import { DAY_MS } from '../../../core/time';
import { setSettings } from '../../data/commands/settings';
import { DateInput } from '../../ui/DateInput';
import { RangeField, TextInput } from '../../ui/Field';
import { tellFailure } from '../failures';
import { FitWeights } from './FitWeights';
import styles from './ReviewSettings.module.css';
import { WorkloadForecast } from './WorkloadForecast';

/** 4 January 1970 was a Sunday. */
const FIRST_SUNDAY = Date.UTC(1970, 0, 4);
/** Monday first, as the weeks of both languages' calendars are shown in China. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];

/** How reviews are planned. A change is tried first: its workload is shown, and it is taken only then. */
export function ReviewSettings({ settings }: { readonly settings: Settings }) {
  const { t, i18n } = useTranslation('settings');
  const [change, setChange] = useState<Partial<Settings>>({});
  const [typedSteps, setTypedSteps] = useState<string | null>(null);
  const draft: Settings = { ...settings, ...change };
  const steps = typedSteps ?? draft['review.learningSteps'].join(', ');
  const set = (next: Partial<Settings>) => setChange((before) => ({ ...before, ...next }));
  const reset = () => {
    setChange({});
    setTypedSteps(null);
  };
  const apply = async () => {
    const outcome = await setSettings(change);
    if (outcome.ok) reset();
    else tellFailure(outcome.error);
  };
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <>
      <RangeField
        label={t('retention')}
        value={draft['review.desiredRetention']}
        {...SETTING_RANGES['review.desiredRetention']}
        format={{ style: 'percent' }}
        onChange={(value) => set({ 'review.desiredRetention': Math.round(value * 100) / 100 })}
      />
      <p className={styles.hint}>{t('retentionHint')}</p>
      <RangeField
        label={t('dailyLimit')}
        value={draft['review.dailyLimit']}
        {...SETTING_RANGES['review.dailyLimit']}
        onChange={(value) => set({ 'review.dailyLimit': value })}
      />
      <RangeField
        label={t('newPerDay')}
        value={draft['review.newPerDay']}
        {...SETTING_RANGES['review.newPerDay']}
        onChange={(value) => set({ 'review.newPerDay': value })}
      />
      <RangeField
        label={t('review.maximumDays')}
        value={draft['review.maximumDays']}
        {...SETTING_RANGES['review.maximumDays']}
        onChange={(value) => set({ 'review.maximumDays': value })}
      />
      <TextInput
        label={t('review.steps')}
        value={steps}
        onChange={(typed) => {
          setTypedSteps(typed);
          const parsed = parseSteps(typed);
          if (parsed) set({ 'review.learningSteps': [...parsed] });
        }}
      />
      <p className={styles.hint}>{t('review.stepsHint')}</p>
      <div>
        <p className={styles.label} aria-hidden>
          {t('review.easyDays')}
        </p>
        <ToggleButtonGroup
          aria-label={t('review.easyDays')}
          selectionMode="multiple"
          selectedKeys={draft['review.easyDays'].map(String)}
          onSelectionChange={(keys) => set({ 'review.easyDays': [...keys].map(Number).sort() })}
          className={styles.days ?? ''}
        >
          {WEEKDAYS.map((day) => (
            <ToggleButton key={day} id={String(day)} className={styles.day ?? ''}>
              {weekday.format(FIRST_SUNDAY + day * DAY_MS)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <p className={styles.hint}>{t('review.easyDaysHint')}</p>
      <DateInput
        label={t('review.examDay')}
        value={draft['review.examDay']}
        onChange={(value) => set({ 'review.examDay': value })}
      />
      <p className={styles.hint}>{t('review.examDayHint')}</p>
      <FitWeights
        weights={settings['review.weights']}
        onPropose={(weights) => set({ 'review.weights': [...weights] })}
      />
      {Object.keys(change).length > 0 ? (
        <WorkloadForecast
          present={settings}
          proposed={draft}
          onApply={() => void apply()}
          onDiscard={reset}
        />
      ) : null}
    </>
  );
}
