import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, IconToggle } from '../../ui/Button';
import styles from './FindBar.module.css';
import type { Find } from './use-find';

/** Words to look for, how often they stand in the text, and the way from one place to the next. */
export function FindBar({ find }: { readonly find: Find }) {
  const { t } = useTranslation('find');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(find.query);
  const isComposing = useRef(false);
  useEffect(() => {
    // Asked for again: with what was selected since, ready to be typed over.
    setTyped(find.query);
    input.current?.focus();
    input.current?.select();
    // What is typed comes back as the query, which must not select it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [find.asked]);

  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is open its keys are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') find.close();
    else if (event.key === 'Enter' && event.target === input.current) find.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const take = (words: string) => {
    setTyped(words);
    if (!isComposing.current) find.setQuery(words);
  };
  const count = find.hits.length;
  return (
    <search className={styles.dock} aria-label={t('label')} onKeyDown={onKeyDown}>
      <div className={styles.bar}>
        <input
          ref={input}
          className={styles.input}
          type="text"
          aria-label={t('query')}
          placeholder={t('placeholder')}
          value={typed}
          spellCheck={false}
          onChange={(event) => take(event.target.value)}
          onCompositionStart={() => {
            isComposing.current = true;
          }}
          onCompositionEnd={(event) => {
            isComposing.current = false;
            take(event.currentTarget.value);
          }}
        />
        <span
          className={styles.count}
          data-none={(find.query !== '' && count === 0) || undefined}
          role="status"
        >
          {find.query === '' || !find.isCurrent ? null : (
            <>
              <span aria-hidden>{count === 0 ? t('none') : `${find.index + 1} / ${count}`}</span>
              <span className="visually-hidden">
                {count === 0 ? t('none') : t('place', { index: find.index + 1, count })}
              </span>
            </>
          )}
        </span>
        <IconToggle label={t('pinyin')} isSelected={find.isPinyin} onChange={find.setPinyin}>
          <span className={styles.pinyin} aria-hidden>
            {t('pinyinSign')}
          </span>
        </IconToggle>
        <span className={styles.rule} />
        <IconButton label={t('previous')} isDisabled={count === 0} onPress={() => find.go(-1)}>
          <ChevronUp size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('next')} isDisabled={count === 0} onPress={() => find.go(1)}>
          <ChevronDown size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('close')} onPress={find.close}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    </search>
  );
}
