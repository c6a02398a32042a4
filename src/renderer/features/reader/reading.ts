/** Which text of the case is shown. */
export type Reading = 'corrected' | 'original';
