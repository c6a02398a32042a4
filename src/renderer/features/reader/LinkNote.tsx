import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';
import styles from './Notes.module.css';

/** Where a link of the document leads. It can be copied; Andu opens no page itself. */
export function LinkNote({ address }: { readonly address: string }) {
  const { t } = useTranslation('reader');
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => showToast({ text: t('link.copied') }),
      () => tellFailure({ code: 'clipboard' }),
    );
  return (
    <>
      <p className={styles.address}>{address}</p>
      <p className={styles.text}>{t('link.lead')}</p>
      <Button onPress={copy}>{t('link.copy')}</Button>
    </>
  );
}
