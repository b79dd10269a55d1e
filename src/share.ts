/** What a chart gives to other sites: the frame's code, oEmbed's answer, Markdown, citations. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A chart with its whole addresses. */
export interface Shared {
  /** Name of the citation: letters, digits and hyphens. */
  key: string;
  title: string;
  takeaway: string;
  /** 周村区政府工作报告，2023年1月7日，一、二部分 */
  sources: string[];
  home: string;
  permalink: string;
  embed: string;
  picture: string;
  card: string;
}

/** Name of the site, as author of what it makes. */
const SITE = '对读';

/** What a reader's browser puts the day of reading for; a citation needs it, and no build knows it. */
export const TODAY = '引用日期';

/** Width of the frame that oEmbed asks for, px; consumers only make it narrower. */
const FRAME_WIDTH = 960;

/** Scripts in the frame only tell its height; links and downloads lead out of it. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * The code of the frame, `height` px high, with a line of text below it. It is right where no
 * script runs: the height is that of the tallest state. `by` names the site behind the title.
 */
export function frame(
  { title, embed, permalink }: Pick<Shared, 'title' | 'embed' | 'permalink'>,
  height: number,
  by = `（${SITE}）`,
): string {
  const iframe = h('iframe', {
    src: embed,
    title,
    width: '100%',
    height,
    style: 'border:0',
    sandbox: SANDBOX,
    referrerPolicy: 'no-referrer',
  });
  return `${toHtml(iframe)}\n${toHtml(h('p', h('a', { href: permalink }, title), by))}`;
}

/** The code of the picture alone, for where no frames are taken. */
export function image({ title, takeaway, picture, permalink }: Shared): string {
  const img = h('img', { src: picture, alt: takeaway, style: 'max-width:100%;height:auto' });
  return toHtml(
    h('figure', h('a', { href: permalink }, img), h('figcaption', `${title}（${SITE}）`)),
  );
}

/**
 * The answer of oEmbed 1.0, type `rich`. WordPress keeps of `html` only a, blockquote and iframe, and
 * shows the quotation until the frame tells its height.
 */
export function oembed(shared: Shared, height: number) {
  const { title, takeaway, permalink, embed, home, card } = shared;
  const quotation = h('blockquote', h('a', { href: permalink }, `${title}。${takeaway}`));
  const iframe = h('iframe', {
    src: embed,
    title,
    width: FRAME_WIDTH,
    height,
    frameBorder: 0,
    marginWidth: 0,
    marginHeight: 0,
    scrolling: 'no',
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: SITE,
    provider_url: home,
    cache_age: 86_400,
    thumbnail_url: card,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: FRAME_WIDTH,
    height,
    html: toHtml([quotation, iframe]),
  };
}

/** The picture with its source, as Markdown. */
export function markdown({ title, picture, permalink, sources }: Shared): string {
  const text = title.replace(/[[\]\\]/gu, '\\$&');
  return `[![${text}](${picture})](${permalink})\n\n来源：${sources.join('；')}。${SITE}：<${permalink}>`;
}

/** A reference as GB/T 7714—2015 writes one to an electronic resource: 主要责任者. 题名[文献类型标识/载体标识]. [引用日期]. 获取路径. */
export function reference({ title, permalink }: Shared): string {
  return `${SITE}. ${title}[EB/OL]. [${TODAY}]. ${permalink}.`;
}

/** The same as an entry of BibLaTeX. */
export function bibtex({ key, title, permalink, sources }: Shared): string {
  return [
    `@online{duidu-${key},`,
    `  author  = {{${SITE}}},`,
    `  title   = {{${title}}},`,
    `  url     = {${permalink}},`,
    `  urldate = {${TODAY}},`,
    `  note    = {来源：${sources.join('；')}},`,
    '}',
  ].join('\n');
}
