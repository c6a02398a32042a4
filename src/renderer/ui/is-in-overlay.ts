/** Says whether an event comes from a dialog or menu over the page, where the page's own single keys do nothing. */
export function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null
  );
}
