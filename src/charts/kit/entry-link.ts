/** The link of what a report says of an indicator, with the words that speak it. */
import type { LinkOptions } from '../../plot.ts';
import type { Indicator } from '../../schema.ts';
import type { DrawOptions, ReportData } from '../chart.ts';
import { type Entry, entryId } from '../entries.ts';
import type { Head } from '../names.ts';
import type { Wording } from '../wording.ts';

/** Whose it is and of when. */
interface Context {
  report: ReportData;
  indicator: Indicator;
  head: Head;
  /** What qualifies it: 同口径, 只报金额. */
  note: string | null;
  /** As written where nothing else is said. */
  text?: string;
}

/** Null where nothing stands that it could lead to. */
export function entryLink(
  said: Entry,
  { report, indicator, head, note, text }: Context,
  { say, options }: { say: Wording; options: DrawOptions },
): LinkOptions | null {
  const id = entryId(said);
  if (id === null) return null;
  return {
    href: options.href({ report: report.meta.id, id }),
    id,
    label: say.spoken({
      subject: say.name(indicator.name),
      place: say.name(report.place.short),
      head,
      text: text ?? say.entry(said),
      note: note === null ? null : say.word(note),
    }),
  };
}
