import type { Vocabulary } from '../vocabulary.ts';
import { standardOf } from './apart.ts';
import { attributeFrame, capacityOf } from './attribute.ts';
import { nounAfter } from './behind.ts';
import type { Memory, Named, Position } from './frame.ts';
import { nounBefore } from './front.ts';

/** Tries the frames in order. Null where none leaves a noun. */
export function nameOf(position: Position, memory: Memory, words: Vocabulary): Named | null {
  // 在调减面积332.6万亩的情况下: what stands behind says nothing of what is counted.
  const isWithin = words.index.patterns.ofCircumstance.test(position.slot.after);
  return (
    standardOf(position.slot, words) ??
    capacityOf(position.slot, words) ??
    attributeFrame(position, words) ??
    (isWithin ? null : nounAfter(position, memory, words)) ??
    nounBefore(isWithin ? withoutIn(position) : position, memory, words)
  );
}

/** 在调减种植面积332.6万亩的情况下: the action, without 在. */
function withoutIn(position: Position): Position {
  const { slot } = position;
  return { ...position, slot: { ...slot, before: slot.before.replace(/^在/, ''), after: '' } };
}
