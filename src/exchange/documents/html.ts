import { toHtml } from 'hast-util-to-html';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { withSafeLinks } from './safe-links';

const STYLE = `
body{max-width:42em;margin:2em auto;padding:0 1em;line-height:1.8;color:#1f2328;background:#fffdf9;font-family:"Noto Serif SC","Songti SC",SimSun,serif}
h1,h2,h3{line-height:1.4}
blockquote{margin:1.2em 0 .4em;padding:.2em 1em;border-left:4px solid #a93226;background:#f3eee3}
em{font-style:normal;color:#524c43}
table{border-collapse:collapse}
td,th{border:1px solid #8d8473;padding:.2em .6em}
@media (prefers-color-scheme:dark){body{color:#e9e2d5;background:#1b1815}blockquote{background:#2b2620}em{color:#c2b8a7}}
`;

/** A tree as a web page of its own, without scripts; raw HTML in notes and links that run code are left out. */
export function writeHtml(root: Root, title: string, language: string): string {
  return `<!doctype html>
<html lang="${toHtml({ type: 'text', value: language })}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${toHtml({ type: 'text', value: title })}</title>
<style>${STYLE}</style>
</head>
<body>
${toHtml(toHast(withSafeLinks(root)))}
</body>
</html>
`;
}
