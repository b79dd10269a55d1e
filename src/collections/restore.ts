/** From the plain text that the stages read back to the text as it was given. */
import { shortHash, uniqueId } from '../id.ts';
import { leftOut, type Plain, placeOf, reachOf } from '../plain.ts';
import type { Report } from '../report.ts';
import type { Diagnostic, Numeral, Outline, Reading } from '../schema.ts';

interface Span {
  start: number;
  end: number;
}

/** What is read in a text before its corrections. */
type Observed = Omit<Reading, 'slips'> & { diagnostics: Diagnostic[] };

/** The report with its places in the source; headings stay as they were read. */
export function restoredReport(report: Report, plain: Plain): Report {
  const { sections, paragraphs, sentences } = report;
  return {
    ...report,
    text: plain.source,
    sections: reaching(sections, plain),
    paragraphs: reaching(paragraphs, plain),
    sentences: reaching(sentences, plain),
  };
}

/** The outline with its places in the source. */
export function restoredOutline(
  { sections, paragraphs, sentences }: Outline,
  plain: Plain,
): Outline {
  return {
    sections: reaching(sections, plain),
    paragraphs: reaching(paragraphs, plain),
    sentences: reaching(sentences, plain),
  };
}

const reaching = <T extends Span>(list: readonly T[], plain: Plain): T[] =>
  list.map((one) => ({ ...one, ...reachOf(plain, one) }));

/** What was read, with its places and quotes of the source; the digits that reading left out get entries of their own. */
export function restoredReading(read: Observed, id: string, plain: Plain): Observed {
  const placed = <T extends Span>(one: T): T => ({ ...one, ...placeOf(plain, one) });
  const quote = ({ start, end }: Span) => plain.source.slice(start, end);
  const quoted = <T extends Span & { text: string; sentence: string; offset: number }>(
    one: T,
  ): T => {
    const own = placed(one);
    const sentence = reachOf(plain, { start: one.offset, end: one.offset + one.sentence.length });
    return { ...own, text: quote(own), sentence: quote(sentence), offset: sentence.start };
  };
  const ledger = read.ledger.map((one) => {
    const own = placed(one);
    return { ...own, digits: quote(own) };
  });
  return {
    observations: read.observations.map(quoted),
    pledges: read.pledges.map(quoted),
    ledger: withLeftOut(ledger, id, plain),
    diagnostics: read.diagnostics.map(placed),
  };
}

/** With entries for the digits that reading left out, but those within a number: 5.—12—5%. */
function withLeftOut(ledger: readonly Numeral[], report: string, plain: Plain): Numeral[] {
  const taken = new Map(ledger.map(({ id }) => [id, 1]));
  let next = 0;
  const isWithin = ({ start }: Span): boolean => {
    while ((ledger[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (ledger[next]?.start ?? start) < start;
  };
  const marks = leftOut(plain)
    .filter((span) => !isWithin(span))
    .map(({ start, end }): Numeral => {
      const digits = plain.source.slice(start, end);
      const id = uniqueId(`${report}-${shortHash(`mark ${digits}`)}`, taken);
      return { id, start, end, digits, role: 'mark', reason: 'page or footnote mark' };
    });
  return marks.length === 0 ? [...ledger] : [...ledger, ...marks].sort((a, b) => a.start - b.start);
}
