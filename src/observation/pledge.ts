import { fold, hasWord, type Lexicon, wordAt, wordBefore } from '../quantity.ts';
import { type Clause, clausesOf } from './clause.ts';
import { plainMeasure } from './indicator.ts';
import { clean, takeOpeners } from './strip.ts';
import { subjectsOf } from './subjects.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words that stand where a number would, and what they speak of. Offsets are those of the sentence. */
export interface Said {
  measure: string;
  start: number;
  end: number;
  clause: Clause;
  rule: string;
}

/** Finds the clauses that tell of an indicator in words alone: 外贸进出口总额、实际使用外资保持稳定增长. */
export function promisesOf(sentence: string, words: Vocabulary): Said[] {
  // Most sentences have neither the words of course nor what a verb of course governs.
  if (!hasWord(words.index.pledge, sentence)) return [];
  return clausesOf(sentence, [])
    .filter(
      (clause) =>
        clause.text.length < 60 &&
        hasWord(words.index.pledge, sentence.slice(clause.start, clause.end)) &&
        !/\d/.test(fold(clause.text).replace(/(?:PM|O)\d+(?:\.\d+)?/g, '')),
    )
    .flatMap((clause) => promisesIn(sentence, clause, words));
}

function promisesIn(sentence: string, clause: Clause, words: Vocabulary): Said[] {
  const raw = sentence.slice(clause.start, clause.end);
  const said = predicateIn(raw, words);
  if (said) {
    const before = raw.slice(0, said.start);
    const subjects = subjectsIn(before, words);
    if (subjects.length > 0)
      return subjects.map((measure) => ({
        measure,
        start: clause.start + said.start,
        end: clause.start + said.end,
        clause,
        rule: 'noun and words of course',
      }));
  }
  return leadingVerb(raw, clause, words);
}

/** The longest predicate, with the words behind it that belong to it; 增长 in front of it is part of it. */
function predicateIn(
  text: string,
  { cues, index }: Vocabulary,
): { start: number; end: number } | null {
  const found = longestIn(text, index.pledged, cues.pledge.predicates);
  if (!found) return null;
  const at = text.lastIndexOf(found);
  const start = /增长$/.test(text.slice(0, at)) ? at - 2 : at;
  return { start, end: text.length };
}

/** The longest word of the list in the text, of equals the first in the list; '' where there is none. */
function longestIn(text: string, words: Lexicon, list: readonly string[]): string {
  let longest = '';
  for (let at = 0; at < text.length; at += 1) {
    const word = wordAt(words, text, at);
    if (word === null || word.length < longest.length) continue;
    const isBetter = word.length > longest.length || list.indexOf(word) < list.indexOf(longest);
    if (isBetter) longest = word;
  }
  return longest;
}

function subjectsIn(before: string, words: Vocabulary): string[] {
  const phrase = clean(withoutControls(takeOpeners(before, words.index).rest, words));
  if (phrase === '') return [];
  const parts = (subjectsOf(phrase, null, words.cues) ?? [phrase]).map((part) =>
    withoutControls(part, words),
  );
  const known = parts.filter((part) => words.index.aliases.has(plainMeasure(part)));
  if (known.length > 0) return known;
  return words.cues.pledge.subjects.some((word) => phrase.endsWith(word)) ? [phrase] : [];
}

function withoutControls(text: string, { cues, index }: Vocabulary): string {
  const control = cues.phrase.controls
    .filter((word) => text.startsWith(word))
    .sort((a, b) => b.length - a.length)[0];
  return control
    ? withoutControls(takeOpeners(text.slice(control.length), index).rest, {
        cues,
        index,
      } as Vocabulary)
    : text;
}

/** 全面完成节能减排约束性指标, 推进城乡公益性岗位扩容提质: the verb of course stands in front. */
function leadingVerb(raw: string, clause: Clause, { cues, index }: Vocabulary): Said[] {
  if (wordBefore(index.pledgeObjects, raw, raw.length) === null) return [];
  const lead = cues.pledge.leads
    .filter((word) => raw.includes(word))
    .sort((a, b) => b.length - a.length)[0];
  if (!lead) return [];
  const at = raw.indexOf(lead);
  const object = raw.slice(at + lead.length);
  if (!cues.pledge.leadSubjects.some((word) => object.endsWith(word))) return [];
  return [
    {
      measure: clean(object),
      start: clause.start + at,
      end: clause.end,
      clause,
      rule: 'verb of course and noun',
    },
  ];
}
