/** A set-up problem that the person at the keyboard can mend: what is wrong, and what to do next. */
export class SetupError extends Error {
  /**
   * @param {string} message what is wrong
   * @param {string} advice what to do next
   */
  constructor(message, advice) {
    super(message);
    this.name = 'SetupError';
    this.advice = advice;
  }
}
