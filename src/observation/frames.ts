import { attributeFrame } from './attribute.ts';
import { nounAfter } from './behind.ts';
import type { Memory, Named, Position } from './frame.ts';
import { nounBefore } from './front.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Tries the frames in order. Null where none leaves a noun. */
export function nameOf(position: Position, memory: Memory, words: Vocabulary): Named | null {
  return (
    attributeFrame(position, words) ??
    nounAfter(position, memory, words) ??
    nounBefore(position, memory, words)
  );
}
