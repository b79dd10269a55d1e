/**
 * Gives each sentence one topic of the vocabulary, so that two reports can be set side by side.
 * The method is plain on purpose, because the method page has to explain it in two sentences.
 */
import type { Part, Topic } from './schema.ts';

/** A sentence with what stands above it. */
export interface TopicInput {
  sentence: string;
  /** Headings of the sections around it, outermost first. */
  headings: readonly string[];
  part: Part;
}

/** Words of the sentence count in full, those of the heading above it 0.6, of the one above that 0.36 … */
const FADE = 0.6;
const OTHER = 'other';
const GOVERNMENT = 'government';
const NONE: readonly Cue[] = [];

/** A word with the topic, by its place in the vocabulary, that it speaks for. */
interface Cue {
  word: string;
  topic: number;
  weight: number;
}

/**
 * Gives the topic whose words weigh most: words of the sentence in full, words of its headings less
 * the farther they are. Of equals the first in the vocabulary; with no word at all `other`. What
 * stands before the first heading is `other`, and the part on the government itself is `government`.
 * Indexes the words once and remembers what the headings weigh: make one for a whole report.
 */
export function topicFinder(topics: readonly Topic[]): (input: TopicInput) => string {
  const weigh = weigher(topics);
  const known = new Map<string, readonly number[]>();
  const weighHeading = (heading: string) => {
    const weights = known.get(heading) ?? weigh(heading);
    known.set(heading, weights);
    return weights;
  };
  return ({ sentence, headings, part }) => {
    if (part === 'opening') return OTHER;
    if (part === 'government') return GOVERNMENT;
    const layers = [weigh(sentence), ...headings.toReversed().map(weighHeading)];
    let best = { id: OTHER, score: 0 };
    for (const [at, { id }] of topics.entries()) {
      const score = layers.reduce(
        (sum, weights, depth) => sum + FADE ** depth * (weights[at] ?? 0),
        0,
      );
      if (score > best.score) best = { id, score };
    }
    return best.id;
  };
}

/** A function from a text to what it weighs for each topic. A word counts once, however often it stands there. */
function weigher(topics: readonly Topic[]): (text: string) => number[] {
  const cues = topics.flatMap(({ words }, topic) =>
    Object.entries(words).map(([word, weight]): Cue => ({ word, topic, weight })),
  );
  const byFirst = Map.groupBy(cues, ({ word }) => word.charCodeAt(0));
  return (text) => {
    const found = new Set<Cue>();
    for (let at = 0; at < text.length; at += 1) {
      for (const cue of byFirst.get(text.charCodeAt(at)) ?? NONE)
        if (text.startsWith(cue.word, at)) found.add(cue);
    }
    const weights = topics.map(() => 0);
    for (const { topic, weight } of found) weights[topic] = (weights[topic] ?? 0) + weight;
    return weights;
  };
}
