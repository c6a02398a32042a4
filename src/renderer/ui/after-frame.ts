/**
 * Calls back once the coming frame is laid out and drawn: to measure in the midst of a scroll would lay out what comes
 * into view twice.
 *
 * @returns what calls it off
 */
export function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
