/** Problems of content files: collected with their places, and printed all at once. */
import type { VFile } from 'vfile';
import { InputError } from './input.ts';

/** Every message of the files, one to a line: path:line:column: what is wrong and what to write instead. */
export function report(files: readonly VFile[]): string {
  return files
    .flatMap((file) =>
      file.messages.map((message) => `${message.name}: ${message.reason} [${message.ruleId}]`),
    )
    .join('\n');
}

/** What the action gives; null where it complains of its input, which is then told of the file. */
export function attempt<T>(file: VFile, action: () => T): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof InputError) return complain(file, error);
    if (error instanceof Error && 'code' in error) {
      return complain(
        file,
        new InputError('missing', `cannot be read (${error.code}); is the path right?`),
      );
    }
    throw error;
  }
}

/** Where in the text an offset stands: line and column, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.match(/\r\n?|\n/g)?.length ?? 0;
  return { line: line + 1, column: offset - before.search(/[^\r\n]*$/) + 1 };
}

/** Adds the error to the messages of the file, as one that stops everything. */
export function complain(file: VFile, error: InputError): null {
  const message = file.message(error.message, {
    place: { line: error.line, column: error.column },
    ruleId: error.rule,
  });
  message.fatal = true;
  return null;
}
