import { useTranslation } from 'react-i18next';
import { abandonSession } from '../../data/commands/sessions';
import { useOpenSession } from '../../data/hooks/use-sessions';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import styles from './PracticePage.module.css';

interface Props {
  readonly kind?: 'practice' | 'mistakes';
  /** Without it, on whatever case. */
  readonly caseId?: string;
}

/** The practice that was left, with the way back into it. */
export function OpenPractice({ kind = 'practice', caseId }: Props) {
  const { t } = useTranslation('quiz');
  const session = useOpenSession(kind, caseId);
  if (!session) return null;
  return (
    <section className={styles.open}>
      <p>{t('open.text', { done: session.cursor, total: session.questionIds.length })}</p>
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
