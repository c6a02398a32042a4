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

const MOST = 2;
const queue = new ToastQueue<Message>({ maxVisibleToasts: MOST });
/** Keys of the latest messages, the newest last; they may be gone. */
const latest: string[] = [];

/** How long a message stays, in milliseconds: long enough to read it and reach its button. */
const MESSAGE_MS = 8000;

/**
 * Shows a short message at the foot of the window, with at most one act such as "Undo". A message that newer ones put out
 * of sight is gone: the queue would bring it back when those are over, about something long past.
 *
 * @returns what takes it away before its time
 */
export function showToast(message: Message): () => void {
  const shown = queue.add(message, { timeout: MESSAGE_MS });
  latest.push(shown);
  for (const key of latest.splice(0, Math.max(0, latest.length - MOST))) queue.close(key);
  return () => queue.close(shown);
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
              // A press that took focus here would leave the region believing that it has it once the toast is gone:
              // the next message would take focus out of whatever dialog is open by then.
              preventFocusOnPress
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
