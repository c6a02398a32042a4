import { ArrowLeft, ListChecks, Printer, Shuffle } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExamPart, LAST_PAPER } from '../../../../core/exam/model';
import { buildPaper, countByKind } from '../../../../core/exam/paper';
import { PAPER_FORMS, type PaperForm, printPaper } from '../../../../core/exam/printed-paper';
import type { QuestionKind } from '../../../../core/quiz/model';
import { PAPER_PIECES, type PaperPiece, paperTree, pieceTitle } from '../../../../exchange/papers/paper-tree';
import { setSetting } from '../../../data/commands/settings';
import { newSeed } from '../../../data/environment';
import { useSettings } from '../../../data/hooks/use-settings';
import type { QuestionRow } from '../../../data/rows';
import { fileName, printPage, saveFile, savePdf } from '../../../platform/save-file';
import { Button } from '../../../ui/Button';
import { Segments } from '../../../ui/Field';
import { NumberInput } from '../../../ui/NumberInput';
import { ModalPanel } from '../../../ui/Panel';
import { writePaperInWorker } from '../../../workers/bank-file-in-worker';
import { tellFailure } from '../../failures';
import { ExamParts, paperNumber, partsFor, withPart } from '../../quiz-session';
import { tellSaved } from '../../saving';
import styles from './PaperView.module.css';
import { TreeView } from './TreeView';

interface Props {
  readonly title: string;
  /** What the paper is drawn from. */
  readonly rows: readonly QuestionRow[];
  readonly onClose: () => void;
}

/** A paper of two forms to print or to take along: the paper, its answer sheet and its key, each apart. */
export function PaperView({ title, rows, onClose }: Props) {
  const { t } = useTranslation('bank');
  const { 'bank.paperSeed': seed, 'bank.paperParts': kept } = useSettings().settings;
  const [form, setForm] = useState<PaperForm>('A');
  const [piece, setPiece] = useState<PaperPiece>('paper');
  const available = useMemo(() => countByKind(rows), [rows]);
  const parts = useMemo(() => partsFor(available, kept), [available, kept]);
  const [isChoosing, setChoosing] = useState(false);
  const items = useMemo(() => buildPaper(rows, parts, seed), [rows, parts, seed]);
  const tree = useMemo(
    () => paperTree(printPaper(items, { seed, form }), piece, { title, form, seed }),
    [items, seed, form, piece, title],
  );
  const marks = items.reduce((sum, item) => sum + item.marks, 0);
  const changePart = (kind: QuestionKind, next: Partial<ExamPart>) =>
    void setSetting('bank.paperParts', withPart(kept, kind, next));
  const setSeed = (next: number) => void setSetting('bank.paperSeed', next);
  const name = `${pieceTitle(title, form, piece)} ${seed}`;
  const saveWord = async () =>
    tellSaved(
      await saveFile({
        suggestedName: fileName(name, 'docx'),
        filters: [{ name: t('paper.word'), extensions: ['docx'] }],
        bytes: await writePaperInWorker(tree, name),
      }),
    );
  const steps = { less: t('paper.less'), more: t('paper.more') };
  return (
    <section className={styles.view} aria-label={t('paper.title')}>
      <div className={styles.controls}>
        <Button look="quiet" onPress={onClose}>
          <ArrowLeft size={16} aria-hidden />
          {t('paper.back')}
        </Button>
        <Segments
          label={t('paper.piece.label')}
          value={piece}
          options={PAPER_PIECES.map((value) => ({ value, label: t(`paper.piece.${value}`) }))}
          onChange={setPiece}
        />
        <Segments
          label={t('paper.form')}
          value={form}
          options={PAPER_FORMS.map((value) => ({ value, label: value }))}
          onChange={setForm}
        />
        <Button onPress={() => setChoosing(true)}>
          <ListChecks size={16} aria-hidden />
          {t('paper.choose', { count: items.length, marks })}
        </Button>
        <NumberInput
          {...steps}
          label={t('paper.seed')}
          value={seed}
          min={0}
          max={LAST_PAPER}
          onChange={setSeed}
        />
        <Button onPress={() => setSeed(paperNumber(newSeed()))}>
          <Shuffle size={16} aria-hidden />
          {t('paper.again')}
        </Button>
        <div className={styles.acts}>
          <Button
            onPress={() => void printPage(name, name).then((done) => done.ok || tellFailure(done.error))}
          >
            <Printer size={16} aria-hidden />
            {t('paper.print')}
          </Button>
          <Button onPress={() => void savePdf(fileName(name, 'pdf'), name).then((saved) => tellSaved(saved))}>
            {t('paper.savePdf')}
          </Button>
          <Button look="primary" onPress={() => void saveWord()}>
            {t('paper.saveWord')}
          </Button>
        </div>
      </div>
      <ModalPanel title={t('paper.title')} isOpen={isChoosing} onOpenChange={setChoosing}>
        <ExamParts parts={parts} available={available} items={items} onChange={changePart} />
        <div className={styles.chosen}>
          <p role="status">{t('paper.parts', { count: items.length, marks })}</p>
          <Button look="primary" onPress={() => setChoosing(false)}>
            {t('paper.done')}
          </Button>
        </div>
      </ModalPanel>
      <div className={styles.paper} lang="zh-CN" tabIndex={0} role="region" aria-label={t('paper.preview')}>
        <TreeView tree={tree} />
      </div>
    </section>
  );
}
