import { useTranslation } from 'react-i18next';
import { useCaseBundle } from '../../data/hooks/use-cases';
import type { QuestionRow } from '../../data/rows';
import { splitSentences } from '../../../core/text/sentences';
import type { CanonicalText, Span } from '../../../core/text/model';
import { LinkButton } from '../../ui/LinkButton';
import styles from './RunningSession.module.css';
import type { Answered } from './answer-props';

/** Longer sources, such as those of an ordering, are not quoted: the explanation sums them up. */
const LONGEST_QUOTE = 160;

interface Props {
  readonly row: Pick<QuestionRow, 'caseId' | 'question'>;
  readonly answered: Answered;
  /** Among many others, as in a report: it is no news then, and has a verdict elsewhere. */
  readonly isSilent?: boolean;
}

/** Whether it was right, why, and the sentence of the text that says so. */
export function Feedback({ row, answered, isSilent = false }: Props) {
  const { t } = useTranslation('quiz');
  const bundle = useCaseBundle(row.caseId);
  const { question } = row;
  const { isCorrect, score } = answered.grade;
  // A paper may be older than the text as it is now, and a question of one's own may name no place in it.
  const isMoved =
    question.source.quote === '' ||
    (Boolean(bundle) &&
      bundle?.revision.text.slice(question.source.start, question.source.end) !== question.source.quote);
  const isQuoteShown = !isMoved && question.source.quote.length <= LONGEST_QUOTE;
  const sentence = bundle && isQuoteShown ? sentencesAround(bundle.revision, question.source) : null;
  // A generated explanation may be no more than the quote, which stands below it anyway.
  const isExplained = !isQuoteShown || !question.explanation.includes(question.source.quote);
  const verdict = isCorrect ? 'right' : score > 0 ? 'partly' : 'wrong';
  return (
    <section
      className={styles.feedback}
      data-right={isCorrect}
      {...(isSilent ? {} : { role: 'status', 'aria-label': t('feedback') })}
    >
      {isSilent || question.kind === 'shortAnswer' ? null : (
        <p className={styles.verdict}>{t(`verdict.${verdict}`, { percent: Math.round(score * 100) })}</p>
      )}
      {isExplained ? <p lang="zh-CN">{question.explanation}</p> : null}
      {sentence ? (
        <blockquote className={styles.source} lang="zh-CN">
          {sentence.before}
          <mark>{question.source.quote}</mark>
          {sentence.after}
        </blockquote>
      ) : null}
      {isMoved ? null : (
        <div className={styles.acts}>
          <LinkButton href={`/read/${row.caseId}/${question.source.start}-${question.source.end}`}>
            {t('showInText')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}

/** What stands around a span within its sentences. */
function sentencesAround(
  { text, blocks }: CanonicalText,
  { start, end }: Span,
): { before: string; after: string } {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const sentences = block ? splitSentences(text, block) : [];
  const first = sentences.find((one) => one.end > start);
  const last = sentences.find((one) => one.end >= end);
  return {
    before: text.slice(first ? Math.min(first.start, start) : start, start),
    after: text.slice(end, last ? Math.max(last.end, end) : end),
  };
}
