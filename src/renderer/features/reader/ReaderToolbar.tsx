import {
  ArrowLeft,
  ArrowRight,
  ListChecks,
  ListTree,
  NotebookText,
  PanelRight,
  Search,
  Type,
  Volume2,
} from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CaseBundle } from '../../data/queries/cases';
import { IconButton, IconToggle } from '../../ui/Button';
import { Segments } from '../../ui/Field';
import { PopoverPanel } from '../../ui/Panel';
import type { ArticleText, PlacedAnnotation } from '../annotations';
import type { Reading } from './reading';
import styles from './ReaderToolbar.module.css';
import { PrintButton } from './PrintButton';
import { TypographyPanel } from './TypographyPanel';
import type { Trail } from './use-trail';

interface Props {
  readonly title: string;
  readonly bundle: CaseBundle;
  readonly article: ArticleText | null;
  readonly placed: readonly PlacedAnnotation[];
  readonly reading: Reading;
  readonly trail: Trail;
  /** Without errata there is nothing to switch between. */
  readonly hasErrata: boolean;
  readonly isOutlineOpen: boolean;
  readonly isPanelOpen: boolean;
  readonly onReading: (reading: Reading) => void;
  readonly onOutline: (isOpen: boolean) => void;
  readonly onPanel: (isOpen: boolean) => void;
  readonly onFind: () => void;
  readonly onReadAloud: () => void;
  readonly onBank: () => void;
  readonly onNotebook: () => void;
}

/** The reader's few tools, at the same place all the time. */
export function ReaderToolbar(props: Props) {
  const { t } = useTranslation('reader');
  return (
    <div className={styles.bar}>
      <IconToggle label={t('outline')} isSelected={props.isOutlineOpen} onChange={props.onOutline}>
        <ListTree size={20} aria-hidden />
      </IconToggle>
      <IconButton label={t('back')} isDisabled={!props.trail.canGoBack} onPress={() => props.trail.go(-1)}>
        <ArrowLeft size={20} aria-hidden />
      </IconButton>
      <IconButton
        label={t('forward')}
        isDisabled={!props.trail.canGoForward}
        onPress={() => props.trail.go(1)}
      >
        <ArrowRight size={20} aria-hidden />
      </IconButton>
      <p className={styles.title}>{props.title}</p>
      {props.hasErrata ? (
        <Segments<Reading>
          label={t('reading.label')}
          isLabelHidden
          value={props.reading}
          options={[
            { value: 'corrected', label: t('reading.corrected') },
            { value: 'original', label: t('reading.original') },
          ]}
          onChange={props.onReading}
        />
      ) : null}
      <IconButton label={t('find')} onPress={props.onFind}>
        <Search size={20} aria-hidden />
      </IconButton>
      <IconButton label={t('readAloud')} onPress={props.onReadAloud}>
        <Volume2 size={20} aria-hidden />
      </IconButton>
      <IconButton label={t('notebook')} onPress={props.onNotebook}>
        <NotebookText size={20} aria-hidden />
      </IconButton>
      <IconButton label={t('bank')} onPress={props.onBank}>
        <ListChecks size={20} aria-hidden />
      </IconButton>
      <PrintButton bundle={props.bundle} article={props.article} placed={props.placed} />
      <DialogTrigger>
        <IconButton label={t('typography')}>
          <Type size={20} aria-hidden />
        </IconButton>
        <PopoverPanel label={t('typography')} placement="bottom end">
          <TypographyPanel />
        </PopoverPanel>
      </DialogTrigger>
      <IconToggle label={t('panel.label')} isSelected={props.isPanelOpen} onChange={props.onPanel}>
        <PanelRight size={20} aria-hidden />
      </IconToggle>
    </div>
  );
}
