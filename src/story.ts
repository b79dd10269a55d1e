/**
 * Stories: Markdown in which numbers, words and sentences of the reports are named, not typed.
 *   :obs[id]             a number as the report writes it, with what bears on it
 *   :pledge[id]          words that promise without a number
 *   ::quote[id]          a whole sentence
 *   ::chart[id]{place=…} a published chart
 *   [words](/method/)    another page of the site
 * A digit that stands outside these, years apart, is an error, and so is an id that no report has.
 */
import type { ElementContent, Root as Hast } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Node, Nodes, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as plainText } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { parse as parseYaml } from 'yaml';
import { Story } from './schema.ts';

type LeafDirective = Extract<Nodes, { type: 'leafDirective' }>;
type TextDirective = Extract<Nodes, { type: 'textDirective' }>;

/** Something of a report that a story names. */
export interface Cited {
  text: string;
  /** Address of the sentence. */
  href: string;
  /** Number of the place's colour. */
  colour: number;
  /** How the mark is drawn: the status, and `pledge` for words. */
  className: string;
  /** What it is, in words: 地区生产总值，2022年预计. */
  label: string;
}

/** What the reports hold under an id; null where there is nothing. */
export interface Sources {
  obs: (id: string) => Cited | null;
  pledge: (id: string) => Cited | null;
  quote: (id: string) => Cited | null;
  /** Whether a chart of this id, and of this place, is published. */
  chart: (id: string, place: string | null) => boolean;
  /** Address of a page of the site, given as its path. */
  page: (path: string) => string;
}

export type Piece =
  | { kind: 'text'; html: string }
  | { kind: 'chart'; id: string; place: string | null };

/** Digits that are no year: 2023年, 2022、2023年, 2022年和2023年 are years. */
const typed = /(?!(?:19|20)\d{2}(?!\d)(?=年|[、和至到—–]))(?<!\d)\d[\d.,%]*/gu;

const parser = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective);

/** The front matter of a story. Throws where it is missing or wrong. */
export function storyHead(markdown: string, path: string): Story {
  const [head] = parser.parse(markdown).children;
  const result = Story.safeParse(head?.type === 'yaml' ? parseYaml(head.value) : null);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `${path}:1:1: ${faults.join('; ')}; a story begins with title, standfirst, order`,
  );
}

/**
 * A story's pieces in order: stretches of HTML, and charts between them. Throws with every error
 * that the text holds, each with its line and column.
 */
export function readStory(markdown: string, path: string, sources: Sources): Piece[] {
  const file = new VFile({ path, value: markdown });
  const tree = parser.parse(file);
  const pieces: Piece[] = [];
  let run: RootContent[] = [];
  const close = () => {
    if (run.length > 0)
      pieces.push({ kind: 'text', html: htmlOf({ type: 'root', children: run }) });
    run = [];
  };
  for (const node of tree.children) {
    if (node.type === 'yaml') {
      // The order is no prose; the text of the front matter begins behind its first line.
      const prose = node.value.replace(/^order:.*$/mu, (line) => ' '.repeat(line.length));
      findTyped(prose, node, file, '---\n'.length);
    } else if (node.type === 'leafDirective' && node.name === 'chart') {
      close();
      pieces.push(chartOf(node, sources, file));
    } else {
      resolve(node, sources, file);
      run.push(node);
    }
  }
  close();
  if (file.messages.length > 0) throw new Error(file.messages.map(String).join('\n'));
  return pieces;
}

function chartOf(node: LeafDirective, sources: Sources, file: VFile): Piece {
  const id = plainText(node);
  const place = node.attributes?.place ?? null;
  if (!sources.chart(id, place))
    complain(file, node, `no chart ${id}${place === null ? '' : ` of ${place}`} is published`);
  return { kind: 'chart', id, place };
}

/** Puts what the reports hold into the directives below a node, and looks for typed digits. */
function resolve(node: Nodes, sources: Sources, file: VFile): void {
  if (node.type === 'text') findTyped(node.value, node, file);
  if (node.type === 'link' && node.url.startsWith('/')) node.url = sources.page(node.url);
  if (node.type === 'textDirective' || node.type === 'leafDirective') {
    const cited = citedBy(node, sources, file);
    if (cited !== null) node.data = { ...node.data, ...elementOf(node, cited) };
    return;
  }
  if ('children' in node) for (const child of node.children) resolve(child, sources, file);
}

/** Complains of every typed number in a node's text, which begins `from` characters behind the node's start. */
function findTyped(text: string, node: Nodes, file: VFile, from = 0): void {
  for (const { 0: number, index } of text.matchAll(typed))
    complain(file, node, `“${number}” is typed; name the observation: :obs[id]`, from + index);
}

function citedBy(node: TextDirective | LeafDirective, sources: Sources, file: VFile): Cited | null {
  const { name } = node;
  const inline = node.type === 'textDirective';
  if (inline ? name !== 'obs' && name !== 'pledge' : name !== 'quote') {
    complain(file, node, `no directive ${name} here; there are :obs, :pledge, ::quote and ::chart`);
    return null;
  }
  const id = plainText(node);
  const cited = sources[name as 'obs' | 'pledge' | 'quote'](id);
  if (cited === null) complain(file, node, `no report has ${name} ${id}`);
  return cited;
}

/** Characters of a figure that may not stay on one line, where text is large. */
const LONG = 10;

/** How mdast-util-to-hast is told what a node becomes. */
function elementOf({ type, name }: TextDirective | LeafDirective, cited: Cited) {
  const { text, href, colour, className, label } = cited;
  const words = name === 'pledge' ? `“${text}”` : text;
  const classes = ['mark', ...className.split(' '), ...(words.length > LONG ? ['long'] : [])];
  // The line ends in front of the tag that pages set behind words without a number.
  const shown = name === 'pledge' ? h('span', words) : words;
  const link: ElementContent = h('a', { className: classes, href, title: label }, shown);
  const element =
    type === 'textDirective'
      ? h('span', { dataPlace: colour }, link)
      : h('blockquote', { dataPlace: colour }, h('p', text), h('p', h('a', { href }, label)));
  return {
    hName: element.tagName,
    hProperties: element.properties,
    hChildren: element.children as ElementContent[],
  };
}

function htmlOf(tree: Root): string {
  return toHtml(toHast(tree) as Hast);
}

/** `index`: how many characters behind the node's start. */
function complain(file: VFile, { position }: Node, reason: string, index = 0): void {
  const offset = position?.start.offset;
  const place = offset === undefined ? undefined : location(file).toPoint(offset + index);
  file.message(reason, place ?? position?.start);
}
