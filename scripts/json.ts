/** JSON text that remembers where its values stand. */
import { type DocumentNode, evaluate, parse, type ValueNode } from '@humanwhocodes/momoa';
import { InputError } from './input.ts';

export interface Json {
  value: unknown;
  /** 1-based place of the value under a path of keys; of the whole where there is none. */
  locate: (path: readonly PropertyKey[]) => { line: number; column: number };
  /** The value under a path as JSON, `nothing` where there is none. */
  seen: (path: readonly PropertyKey[]) => string;
}

/** Reads JSON. Throws an `InputError` with line and column where it is none. */
export function readJson(text: string): Json {
  const { body } = parseText(text);
  const nodeAt = (path: readonly PropertyKey[]) =>
    path.reduce<ValueNode | undefined>((node, key) => node && child(node, key), body);
  return {
    value: evaluate(body),
    locate: (path) => {
      const { line, column } = (nodeAt(path) ?? body).loc.start;
      return { line, column };
    },
    seen: (path) => {
      const node = nodeAt(path);
      return node === undefined ? 'nothing' : JSON.stringify(evaluate(node));
    },
  };
}

function parseText(text: string): DocumentNode {
  try {
    return parse(text, { mode: 'json' });
  } catch (error) {
    if (!(error instanceof Error && 'line' in error && 'column' in error)) throw error;
    const place = { line: Number(error.line), column: Number(error.column) };
    throw new InputError('json', `not JSON: ${error.message.replace(/ \(\d+:\d+\)$/, '')}`, place);
  }
}

function child(node: ValueNode, key: PropertyKey): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.find(({ name }) => name.type === 'String' && name.value === key)?.value;
}
