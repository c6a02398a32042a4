import {
  BookSearch,
  ChevronDown,
  CircleQuestionMark,
  Copy,
  FileQuestion,
  MapPin,
  NotebookPen,
  SpellCheck2,
  Star,
  Underline,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { HighlightColor } from '../../../core/annotations/model';
import { QUOTATION_FORMS, type QuotationForm } from '../../../core/citation/cite';
import { IconButton } from '../../ui/Button';
import { MenuButton } from '../../ui/MenuButton';
import { ColorButtons } from './ColorButtons';
import styles from './SelectionToolbar.module.css';

interface Props {
  /** Middle of the selection's first line and its top, in CSS pixels of the positioned parent. */
  readonly x: number;
  readonly y: number;
  readonly onColor: (color: HighlightColor) => void;
  readonly onUnderline: () => void;
  readonly onQuestion: () => void;
  readonly onStar: () => void;
  readonly onNote: () => void;
  /** How words are quoted unless another form is chosen. */
  readonly quotation: QuotationForm;
  readonly onCopy: (form?: QuotationForm) => void;
  readonly onLookUp: () => void;
  readonly onCorrect: () => void;
  /** Puts an annotation that lost its place here; `null` where none waits for one. */
  readonly onAttach: (() => void) | null;
  readonly onAsk: () => void;
}

/** What can be done with the selected words, just above them. */
export function SelectionToolbar(props: Props) {
  const { x, y, quotation, onColor, onUnderline, onQuestion, onStar, onNote, onCopy } = props;
  const { onLookUp, onCorrect, onAttach, onAsk } = props;
  const { t } = useTranslation('annotations');
  return (
    <div className={styles.place} style={{ left: x, top: y }}>
      {/* A press must not take the selection away from the text. */}
      <Toolbar
        aria-label={t('toolbar')}
        className={styles.bar ?? ''}
        onMouseDown={(event) => event.preventDefault()}
      >
        <ColorButtons current={null} onChoose={onColor} />
        <span className={styles.rule} />
        <IconButton label={t('underlineKey')} onPress={onUnderline}>
          <Underline size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('questionKey')} onPress={onQuestion}>
          <CircleQuestionMark size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('starKey')} onPress={onStar}>
          <Star size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('noteKey')} onPress={onNote}>
          <NotebookPen size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('copyKey')} onPress={() => onCopy()}>
          <Copy size={18} aria-hidden />
        </IconButton>
        <MenuButton
          label={t('copyAs')}
          icon={<ChevronDown size={16} aria-hidden />}
          items={QUOTATION_FORMS.map((value) => ({ value, label: t(`quotation.${value}`) }))}
          current={quotation}
          onChoose={onCopy}
        />
        <IconButton label={t('lookUpKey')} onPress={onLookUp}>
          <BookSearch size={18} aria-hidden />
        </IconButton>
        <IconButton label={t('correctKey')} onPress={onCorrect}>
          <SpellCheck2 size={18} aria-hidden />
        </IconButton>
        {onAttach ? (
          <IconButton label={t('attachKey')} onPress={onAttach}>
            <MapPin size={18} aria-hidden />
          </IconButton>
        ) : null}
        <IconButton label={t('askKey')} onPress={onAsk}>
          <FileQuestion size={18} aria-hidden />
        </IconButton>
      </Toolbar>
    </div>
  );
}
