import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCaseBundle, usePosition } from '../../data/hooks/use-cases';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';
import { ReaderView } from './ReaderView';
import type { Reading } from './reading';
import { useStableBundle } from './use-stable-bundle';

/** A case to read, corrected unless the text as received is asked for. */
export function ReaderPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('reader');
  const [reading, setReading] = useState<Reading>('corrected');
  const corrected = useStableBundle(useCaseBundle(caseId));
  const original = useStableBundle(useCaseBundle(caseId, 0));
  const bundle = reading === 'original' ? original : corrected;
  const position = usePosition(caseId);
  if (bundle === undefined || position === undefined) return null;
  if (bundle === null) {
    return (
      <Empty title={t('missing.title')} text={t('missing.text')}>
        <LinkButton href="/shelf" look="primary">
          {t('noCase.act')}
        </LinkButton>
      </Empty>
    );
  }
  return <ReaderView bundle={bundle} position={position} reading={reading} onReading={setReading} />;
}
