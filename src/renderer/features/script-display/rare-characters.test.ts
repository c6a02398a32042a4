import { expect, test } from 'vitest';
import { isRare } from './rare-characters';

test('common characters are not rare in any form, and neither is what is no character', () => {
  for (const character of '党黨的龙龍发髮龜A1，。 ')
    expect({ character, is: isRare(character) }).toEqual({ character, is: false });
});

test('characters outside the first level are', () => {
  for (const character of '砺囹圄龘𠮷')
    expect({ character, is: isRare(character) }).toEqual({ character, is: true });
});
