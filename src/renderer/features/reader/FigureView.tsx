import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../core/text/model';
import { useAssetUrl } from '../../data/hooks/use-asset-url';
import { wordsOf } from './BlockWords';
import styles from './CaseText.module.css';
import { PictureZoom } from './PictureZoom';

interface Props {
  readonly block: Block;
  readonly caseId: string;
  readonly text: string;
}

/** A picture kept with the case, above its caption; the caption alone where the picture was not kept. */
export function FigureView({ block, caseId, text }: Props) {
  const { start, children } = wordsOf(text, block, block.inlines);
  return (
    <figure className={styles.figure}>
      {block.asset === undefined ? null : <Picture caseId={caseId} asset={block.asset} caption={text} />}
      <figcaption data-block={block.id} data-start={start}>
        {children}
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly caseId: string;
  readonly asset: string;
  readonly caption: string;
}

function Picture({ caseId, asset, caption }: PictureProps) {
  const { t } = useTranslation('reader');
  const url = useAssetUrl(caseId, asset);
  const [isZoomed, setZoomed] = useState(false);
  if (url === null) return <p className={styles.noPicture}>{t('picture.missing')}</p>;
  if (url === undefined) return <span className={styles.picture} />;
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-label={t('picture.zoom', { name: caption })}
        onClick={() => setZoomed(true)}
      >
        <img src={url} alt={caption} />
      </button>
      <PictureZoom url={url} caption={caption} isOpen={isZoomed} onOpenChange={setZoomed} />
    </>
  );
}
