import { describe, expect, it } from 'vitest';
import { pageFoot } from './page-foot';

describe('pageFoot', () => {
  it('has the line, and the number of the page among all', () => {
    const foot = pageFoot('《标题》、某办公室');
    expect(foot).toContain('<span>《标题》、某办公室</span>');
    expect(foot).toMatch(/class="pageNumber".* \/ .*class="totalPages"/u);
  });

  it('takes words of a document for words, whatever they look like', () => {
    expect(pageFoot(`<script>&"'`)).toContain('<span>&#60;script&#62;&#38;&#34;&#39;</span>');
  });
});
