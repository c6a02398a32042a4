import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { PhrasingContent } from 'mdast';

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'strike' | 'font' | 'style'>;

/** The words of a paragraph as Word's runs. Only links to web pages and mail lead anywhere. */
export function runsOf(nodes: readonly PhrasingContent[], look: Look = {}): readonly ParagraphChild[] {
  return nodes.flatMap((node) => runsOfNode(node, look));
}

function runsOfNode(node: PhrasingContent, look: Look): readonly ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [new TextRun({ ...look, text: node.value.replaceAll('\n', ' ') })];
    case 'inlineCode':
      return [new TextRun({ ...look, font: 'Consolas', text: node.value })];
    case 'strong':
      return runsOf(node.children, { ...look, bold: true });
    case 'emphasis':
      return runsOf(node.children, { ...look, italics: true });
    case 'delete':
      return runsOf(node.children, { ...look, strike: true });
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return /^(https?:|mailto:)/i.test(node.url)
        ? [
            new ExternalHyperlink({
              link: node.url,
              children: [...runsOf(node.children, { ...look, style: 'Hyperlink' })],
            }),
          ]
        : runsOf(node.children, look);
    case 'image':
      return [new TextRun({ ...look, text: node.alt ?? '' })];
    default:
      return [];
  }
}
