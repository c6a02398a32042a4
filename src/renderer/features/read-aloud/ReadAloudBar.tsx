import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Toolbar } from 'react-aria-components';
import { READ_ALOUD_RATES } from '../../../core/settings/schema';
import { IconButton } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import styles from './ReadAloudBar.module.css';
import { isChinese } from './system-voice';
import type { ReadAloud } from './use-read-aloud';

/** Play and pause, sentence by sentence, with which voice and how fast; or why nothing is to be heard. */
export function ReadAloudBar({ reading }: { readonly reading: ReadAloud }) {
  const { t } = useTranslation('readAloud');
  const { status, voices, voice, rate } = reading;
  const problem = problemOf(reading);
  return (
    <section
      className={styles.dock}
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.stopPropagation();
        reading.close();
      }}
    >
      <div className={styles.bar}>
        {voices && voice ? (
          <Toolbar className={styles.tools ?? ''} aria-label={t('label')}>
            <IconButton label={t('previous')} onPress={() => reading.skip(-1)}>
              <SkipBack size={18} aria-hidden />
            </IconButton>
            <IconButton label={status === 'speaking' ? t('pause') : t('play')} onPress={reading.toggle}>
              {status === 'speaking' ? <Pause size={20} aria-hidden /> : <Play size={20} aria-hidden />}
            </IconButton>
            <IconButton label={t('next')} onPress={() => reading.skip(1)}>
              <SkipForward size={18} aria-hidden />
            </IconButton>
            <Choice
              label={t('rate')}
              isLabelHidden
              value={String(rate)}
              options={READ_ALOUD_RATES.map((value) => ({
                value: String(value),
                label: t('times', { rate: value }),
              }))}
              onChange={(value) => reading.setRate(Number(value))}
            />
            <Choice
              label={t('voice')}
              isLabelHidden
              value={voice.voiceURI}
              options={voices.map((one) => ({ value: one.voiceURI, label: one.name }))}
              onChange={reading.setVoice}
            />
          </Toolbar>
        ) : null}
        <p className={styles.problem} role="status" hidden={problem === null}>
          {problem ? t(`problem.${problem}`) : null}
        </p>
        <IconButton label={t('stop')} onPress={reading.close}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}

/** What keeps the reading from being heard, or heard right. */
function problemOf({ voices, voice, status }: ReadAloud) {
  if (voices === null) return 'waiting';
  if (!voice) return 'noVoice';
  if (status === 'failed') return 'failed';
  return isChinese(voice) ? null : 'notChinese';
}
