/**
 * Chromium's template of a page's foot: a line of ours at the left, the page's number at the right. The line may
 * hold words of a document, so all that means something in HTML is escaped.
 */
export function pageFoot(line: string): string {
  const style = [
    'display: flex',
    'justify-content: space-between',
    'gap: 24px',
    'width: 100%',
    'margin: 0 24mm',
    'padding-top: 2mm',
    'border-top: 0.5px solid #999',
    'color: #555',
    'font: 9px system-ui, sans-serif',
  ].join('; ');
  const number = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return `<div style="${style}"><span>${escaped(line)}</span><span style="white-space: nowrap">${number}</span></div>`;
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
