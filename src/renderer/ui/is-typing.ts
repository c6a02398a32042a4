/** Says whether a keyboard event goes into a field, where single keys are text and not commands. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  // An editor in a shadow root is seen from outside as its host only.
  if (target.dataset['typing'] !== undefined) return true;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return (
    target instanceof HTMLInputElement && !['radio', 'checkbox', 'range', 'button'].includes(target.type)
  );
}
