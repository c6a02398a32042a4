import { ArrowLeft, Printer, Shuffle } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAPER_FORMS, type PaperForm, setPaper } from '../../../../core/quiz/printed-paper';
import { PAPER_PIECES, type PaperPiece, paperTree, pieceTitle } from '../../../../exchange/papers/paper-tree';
import { setSetting } from '../../../data/commands/settings';
import { newSeed } from '../../../data/environment';
import { useSettings } from '../../../data/hooks/use-settings';
import type { QuestionRow } from '../../../data/rows';
import { fileName, printPage, saveFile, savePdf } from '../../../platform/save-file';
import { Button } from '../../../ui/Button';
import { Segments } from '../../../ui/Field';
import { NumberInput } from '../../../ui/NumberInput';
import { writePaperInWorker } from '../../../workers/bank-file-in-worker';
import { tellFailure } from '../../failures';
import { tellSaved } from '../../saving';
import styles from './PaperView.module.css';
import { TreeView } from './TreeView';

/** Questions on a paper unless more are wanted. */
const USUAL_COUNT = 20;
/** Seeds have six figures, so that one can be read out and typed in. */
const SEEDS = 1_000_000;

interface Props {
  readonly title: string;
  /** What the paper is drawn from. */
  readonly rows: readonly QuestionRow[];
  readonly onClose: () => void;
}

/** A paper of two forms to print or to take along: the paper, its answer sheet and its key, each apart. */
export function PaperView({ title, rows, onClose }: Props) {
  const { t } = useTranslation('bank');
  const seed = useSettings().settings['bank.paperSeed'];
  const [form, setForm] = useState<PaperForm>('A');
  const [piece, setPiece] = useState<PaperPiece>('paper');
  const [wanted, setWanted] = useState(USUAL_COUNT);
  const count = Math.min(wanted, rows.length);
  const tree = useMemo(() => {
    const questions = rows.map(({ question }) => question);
    return paperTree(setPaper(questions, { count, seed, form }), piece, { title, form, seed });
  }, [rows, count, seed, form, piece, title]);
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
        <NumberInput
          {...steps}
          label={t('paper.count', { count: rows.length })}
          value={count}
          min={1}
          max={rows.length}
          onChange={setWanted}
        />
        <NumberInput
          {...steps}
          label={t('paper.seed')}
          value={seed}
          min={0}
          max={SEEDS - 1}
          onChange={setSeed}
        />
        <Button onPress={() => setSeed(newSeed() % SEEDS)}>
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
      <div className={styles.paper} lang="zh-CN" tabIndex={0} role="region" aria-label={t('paper.preview')}>
        <TreeView tree={tree} />
      </div>
    </section>
  );
}
