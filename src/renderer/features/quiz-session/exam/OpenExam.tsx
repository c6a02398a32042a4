import { useTranslation } from 'react-i18next';
import { abandonSession } from '../../../data/commands/sessions';
import { useOpenSession } from '../../../data/hooks/use-sessions';
import { Button } from '../../../ui/Button';
import { LinkButton } from '../../../ui/LinkButton';
import styles from '../PracticePage.module.css';
import { formatClock } from './format-clock';

/** The exam that was left, with the way back into it. */
export function OpenExam() {
  const { t } = useTranslation('sessions');
  const session = useOpenSession('exam');
  if (!session || session.plan?.kind !== 'exam') return null;
  const time = formatClock(session.plan.timeLimitMs - session.elapsedMs);
  return (
    <section className={styles.open}>
      <p>{session.handedInAt === null ? t('open.exam', { time }) : t('open.marking')}</p>
      <div className={styles.acts}>
        <LinkButton href={`/session/${session.id}`} look="primary">
          {t('open.resume')}
        </LinkButton>
        <Button look="quiet" onPress={() => void abandonSession(session.id)}>
          {t('open.drop')}
        </Button>
      </div>
    </section>
  );
}
