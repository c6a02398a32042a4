import type { PictureBox } from '../picture-box';
import { safeAddress } from '../links';

/** What a document of HTML needs to know of the file that it is in. */
export interface HtmlSurroundings {
  /** The name in the whole file of an element's `id`. */
  anchor(id: string): string;
  /** Where a link leads: `#` and an anchor, an address that may be kept, or nowhere. */
  target(href: string): string | null;
  /** The bytes that a picture's `src` names, if the file holds them. */
  picture(src: string): Uint8Array | null;
  readonly pictures: PictureBox;
}

declare const atob: (base64: string) => string;

/** A page that stands for itself, at that address as far as it says so; pictures are those written into it. */
export function pageSurroundings(address: string, pictures: PictureBox): HtmlSurroundings {
  return {
    anchor: (id) => id,
    target: (href) => {
      const place = href.startsWith('#') ? href.slice(1) : placeIn(address, href);
      return place === null ? safeAddress(href) : place === '' ? null : `#${decoded(place)}`;
    },
    picture: readDataUri,
    pictures,
  };
}

/** What follows the `#` of a link to a page's own address. */
function placeIn(address: string, href: string): string | null {
  return address !== '' && href.startsWith(`${address}#`) ? href.slice(address.length + 1) : null;
}

/** What stands for a place in an address, as it stands in an `id`. */
export function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

/** The bytes of a `data:` address in base64; `null` for any other. */
export function readDataUri(src: string): Uint8Array | null {
  const [head] = /^data:image\/[a-z0-9.+-]{1,40}(?:;[^,;]{0,80})*;base64,/iu.exec(src) ?? [];
  if (head === undefined) return null;
  try {
    const binary = atob(decoded(src.slice(head.length)));
    return Uint8Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
