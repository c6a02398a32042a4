/** The plain page that the reader is measured against: paragraphs alone, set as wide and large as in the reader. */
export function barePage(paragraphs: readonly string[], contentVisibility: 'visible' | 'auto'): HTMLElement {
  const article = document.createElement('article');
  Object.assign(article.style, { width: '646px', fontSize: '19px', lineHeight: '1.9' });
  for (const words of paragraphs) {
    const element = document.createElement('p');
    element.textContent = words;
    Object.assign(element.style, { contentVisibility, containIntrinsicSize: 'auto 200px' });
    article.append(element);
  }
  return article;
}
