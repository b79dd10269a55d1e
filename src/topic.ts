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

/**
 * The topic whose words weigh most: words of the sentence in full, words of its headings less the
 * farther they are. Of equals the first in the vocabulary; with no word at all `other`. What
 * stands before the first heading is `other`, and the part on the government itself is `government`.
 */
export function topicOf(input: TopicInput, topics: readonly Topic[]): string {
  if (input.part === 'opening') return OTHER;
  if (input.part === 'government') return GOVERNMENT;
  const layers = [input.sentence, ...input.headings.toReversed()];
  let best = { id: OTHER, score: 0 };
  for (const topic of topics) {
    const score = layers.reduce(
      (sum, layer, depth) => sum + FADE ** depth * weigh(layer, topic),
      0,
    );
    if (score > best.score) best = { id: topic.id, score };
  }
  return best.id;
}

function weigh(text: string, topic: Topic): number {
  let sum = 0;
  for (const [word, weight] of Object.entries(topic.words)) {
    if (text.includes(word)) sum += weight;
  }
  return sum;
}
