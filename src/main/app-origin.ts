/** Scheme and host are part of the data's format: IndexedDB belongs to this origin for ever. */
export const APP_ORIGIN = 'app://andu';
export const APP_URL = `${APP_ORIGIN}/index.html`;
