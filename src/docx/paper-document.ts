import { publishedUrl } from '../lib/absolute-url.ts';
import type { PaperView } from '../lib/paperwork-view.ts';
import { paperUrl } from '../lib/urls.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { publishedEntry } from './published-entry.ts';
import { paragraph } from './section-blocks.ts';

/** The example of a kind of paper as an official document; its blanks stay open. */
export function paperDocument(paper: PaperView): OfficialDocument {
  return {
    title: `${paper.title}（范文）`,
    blocks: paper.example.map((block) =>
      block.kind === 'heading' ? { kind: 'heading', level: block.level, text: block.text } : paragraph(block.text),
    ),
    ...publishedEntry(paper, publishedUrl(paperUrl(paper.id))),
  };
}
