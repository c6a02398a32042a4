import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../core/quiz/model';
import { IconButton } from '../../ui/Button';
import type { AnswerProps } from './answer-props';
import styles from './QuestionView.module.css';

type OrderingQuestion = Extract<Question, { kind: 'ordering' }>;

/** How far the arrow keys move an item. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Items to bring into order, each moved by its two buttons or, while it has the focus, by the arrow keys. */
export function OrderingAnswer({
  question,
  answering,
}: AnswerProps & { readonly question: OrderingQuestion }) {
  const { t } = useTranslation('quiz');
  const { draft, setDraft, answered } = answering;
  const order = draft.kind === 'ordering' ? draft.order : [];
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly item: number; readonly place: number } | null>(null);
  const move = (place: number, by: 1 | -1) => {
    const next = [...order];
    const [item] = next.splice(place, 1);
    if (item === undefined || place + by < 0 || place + by > next.length) return;
    next.splice(place + by, 0, item);
    setDraft({ kind: 'ordering', order: next });
    setMoved({ item, place: place + by });
  };
  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const by = STEPS[event.key];
    if (by === undefined || answered !== null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(place, by);
  };
  useEffect(() => {
    // Moving an element in the page takes the focus from it.
    const row = moved === null ? undefined : list.current?.children.item(moved.place);
    if (row instanceof HTMLElement && !row.contains(document.activeElement)) row.focus();
  }, [moved]);
  return (
    <>
      <p className={styles.hint}>{t('hint.ordering')}</p>
      <ol className={styles.options} ref={list}>
        {order.map((item, place) => {
          const isRight = question.answer[place] === item;
          const name = question.options[item] ?? '';
          return (
            <li
              key={item}
              className={styles.option}
              {...(answered
                ? { 'data-mark': isRight ? 'right' : 'wrong', 'data-disabled': true }
                : { tabIndex: 0, 'aria-keyshortcuts': 'ArrowUp ArrowDown' })}
              onKeyDown={(event) => onKeyDown(event, place)}
            >
              <span className={styles.letter}>{place + 1}</span>
              <span className={styles.grow} lang="zh-CN">
                {name}
              </span>
              {answered ? (
                <span className={styles.mark}>
                  {isRight ? t('mark.right') : t('placeWas', { number: question.answer.indexOf(item) + 1 })}
                </span>
              ) : (
                <>
                  <IconButton
                    label={t('moveUp', { name })}
                    isDisabled={place === 0}
                    onPress={() => move(place, -1)}
                  >
                    <ArrowUp size={18} aria-hidden />
                  </IconButton>
                  <IconButton
                    label={t('moveDown', { name })}
                    isDisabled={place === order.length - 1}
                    onPress={() => move(place, 1)}
                  >
                    <ArrowDown size={18} aria-hidden />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {moved === null
          ? ''
          : t('movedTo', { name: question.options[moved.item] ?? '', number: moved.place + 1 })}
      </p>
    </>
  );
}
