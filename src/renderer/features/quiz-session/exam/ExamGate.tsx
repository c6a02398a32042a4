import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { abandonSession } from '../../../data/commands/sessions';
import { useRunningExam } from '../../../data/hooks/use-sessions';
import { Button } from '../../../ui/Button';
import { Empty } from '../../../ui/Empty';
import { LinkButton } from '../../../ui/LinkButton';

/** Shows a case's text unless an exam on it is under way; then, the way back to that exam. */
export function ExamGate({ caseId, children }: { readonly caseId: string; readonly children: ReactNode }) {
  const { t } = useTranslation('sessions');
  const exam = useRunningExam();
  if (exam === undefined) return null;
  if (exam === null || (exam.caseId !== '' && exam.caseId !== caseId)) return children;
  return (
    <Empty title={t('gate.title')} text={t('gate.text')}>
      <LinkButton href={`/session/${exam.id}`} look="primary">
        {t('open.resume')}
      </LinkButton>
      <Button onPress={() => void abandonSession(exam.id)}>{t('open.drop')}</Button>
    </Empty>
  );
}
