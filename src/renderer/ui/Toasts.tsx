import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import styles from './Toasts.module.css';

interface Message {
  readonly text: string;
  readonly act?: { readonly label: string; readonly run: () => void };
}

const queue = new ToastQueue<Message>({ maxVisibleToasts: 2 });

/** How long a message stays, in milliseconds: long enough to read it and reach its button. */
const MESSAGE_MS = 8000;

/** Shows a short message at the foot of the window, with at most one act such as "Undo". */
export function showToast(message: Message): void {
  queue.add(message, { timeout: MESSAGE_MS });
}

/** The place where messages appear; once, at the root. */
export function Toasts({ label }: { readonly label: string }) {
  return (
    <ToastRegion queue={queue} aria-label={label} className={styles.region ?? ''}>
      {({ toast }) => (
        <Toast toast={toast} className={styles.toast ?? ''}>
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.act ? (
            <Button
              className={styles.act ?? ''}
              onPress={() => {
                toast.content.act?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.act.label}
            </Button>
          ) : null}
        </Toast>
      )}
    </ToastRegion>
  );
}
