import { characters, isIn } from '../characters.ts';
import { type Span, trim } from './text.ts';

const STOP = '。！？!?';
/** A closing mark after a stop still belongs to the sentence: …不扰。” */
const STOP_OR_CLOSER = `${STOP}”’」』）)〕】》]`;
const STOPS = characters(STOP);

/** The sentences of a span, in order, without white space between them; nothing else is left out. */
export function sentences(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    if (!isIn(STOPS, text.charCodeAt(at))) continue;
    while (at + 1 < span.end && STOP_OR_CLOSER.includes(text.charAt(at + 1))) at += 1;
    found.push(trim(text, { start, end: at + 1 }));
    start = at + 1;
  }
  const rest = trim(text, { start, end: span.end });
  if (rest.end > rest.start) found.push(rest);
  return found;
}
