import { wordAt, wordBefore } from '../../quantity.ts';
import type { Indexes, Vocabulary } from '../vocabulary.ts';
import { masked, takeMeans, takeOpeners, takeReach, trimJoints, withoutUnion } from './strip.ts';
import { consistsOf, type Found, findAction, findVerb } from './verb.ts';

/** The words in front of a number, taken apart. Every part may be ''. */
export interface Lead {
  /** Adverbs and times at the head: 全年累计, 力争. */
  opener: string;
  /** 在, 为, 对 …, where the number stands in or behind a phrase that it opens. */
  coverb: string;
  /** Whether such a phrase stood in front of the verb and was left out: 对市场主体减税. */
  isThrough: boolean;
  /** What stands in front of the verb. */
  subject: string;
  verb: string;
  /** What stands behind the verb; without a verb, the whole noun phrase. */
  rest: string;
  /** Verbs of reach and fillers at the end: 达到, 累计. */
  reach: string;
}

/** 智能汽车、吊索具两大集群: the names in front of what sums them up. */
const NAMED_PAIR = /^[^，]*、[^、]*?(?=[两三四五六七八九十]大(?!类))/;

/** 裘皮小镇共|入驻: what says that all are counted is no part of the subject. */
const COUNT_OF_ALL = /(?<=..)(?:[三四五]年累计|共计?|全年|目前已?|已)$/;

/** Takes the words in front of a number apart. `hasObject` says that the counted things stand behind the number. */
export function leadOf(before: string, { cues, index }: Vocabulary, hasObject = false): Lead {
  const opened = takeOpeners(trimJoints(before), index);
  const reached = reachOf(opened.rest, index);
  const stated = withoutPair(withoutUnion(takeMeans(reached.rest, cues.phrase.means, index)));
  const again = takeOpeners(stated, index);
  const coverb = coverbAt(again.rest, index);
  const body = again.rest.slice(coverb.length);
  const first = coverb === '' ? findVerb(body, index, hasObject) : null;
  const found = first && (hasObject ? secondOf(first, index) : lastOf(first, { cues, index }));
  const action = coverb === '' ? null : findAction(body, index, hasObject);
  const opener = opened.taken + again.taken;
  const sought = found === null && coverb === '' ? soughtBy(opener, body, { cues, index }) : '';
  return {
    opener: opener.slice(0, opener.length - sought.length),
    coverb: action === null ? coverb : '',
    isThrough: action !== null,
    subject: (found?.subject ?? '').replace(COUNT_OF_ALL, ''),
    verb: (found ?? action)?.verb ?? sought,
    rest: (found ?? action)?.rest ?? body,
    reach: reached.taken,
  };
}

/** 完善联席会议机制、新建|学校, 落实…机制、依法解决|问题: of actions joined by 、 the last has the number. */
function lastOf(first: Found, { cues, index }: Pick<Vocabulary, 'cues' | 'index'>): Found {
  const at = first.rest.includes('、') ? masked(first.rest).lastIndexOf('、') : -1;
  if (at < 2 || consistsOf(first.rest.slice(0, at).replaceAll('、', ''), index.verbs)) return first;
  const opened = takeOpeners(first.rest.slice(at + 1), index);
  const last = findVerb(opened.rest, index, false);
  const isAction = opened.taken !== '' || cues.phrase.making.includes(last?.verb ?? '');
  const isOwn = last?.subject === '' && last.rest.length > 1 && !last.rest.includes('等');
  return isOwn && isAction ? last : first;
}

/** 完成东巷白改黑及|建设 3个口袋公园: the second of two actions has the number. */
function secondOf(first: Found, index: Indexes): Found {
  const at = Math.max(first.rest.lastIndexOf('及'), first.rest.lastIndexOf('并'));
  const verb = at < 2 ? '' : first.rest.slice(at + 1);
  return verb.length > 1 && consistsOf(verb, index.verbs) ? { subject: '', verb, rest: '' } : first;
}

/** 争取上级资金: the word of striving at the end of the openers, where it is the verb of what is asked for. */
function soughtBy(
  opener: string,
  body: string,
  { cues, index }: Pick<Vocabulary, 'cues' | 'index'>,
): string {
  if (opener === '' || wordBefore(index.sought, body, body.length) === null) return '';
  return cues.phrase.seeking.find((word) => opener.endsWith(word)) ?? '';
}

function withoutPair(text: string): string {
  return text.includes('大') ? text.replace(NAMED_PAIR, '') : text;
}

function coverbAt(text: string, index: Indexes): string {
  if (wordAt(index.coverbs, text, 0) === null || wordAt(index.opaque, text, 0) !== null) return '';
  const coverb = wordAt(index.coverbs, masked(text), 0) ?? '';
  const verb = wordAt(index.verbs, text, 0) ?? '';
  return verb.length > coverb.length ? '' : coverb;
}

/** A single 为 or 在 in front of the number is no verb of reach, nor is a verb with nothing in front of it. */
function reachOf(text: string, index: Indexes): { taken: string; rest: string } {
  if (coverbAt(text, index) === text) return { taken: '', rest: text };
  const found = takeReach(text, index.reach, index);
  const first = found.taken === '' || found.rest !== '' ? null : wordAt(index.verbs, text, 0);
  return first === null ? found : { taken: text.slice(first.length), rest: first };
}
