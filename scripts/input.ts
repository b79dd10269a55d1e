/** From the bytes of a file to the text of a report, with an error that says what to do instead. */

/** Larger than any report by far; the longest known has 90 kB. */
const LARGEST = 5_000_000;

/** What is wrong with an input, where, and what to write instead. */
export class InputError extends Error {
  readonly rule: string;
  readonly line: number;
  readonly column: number;

  constructor(
    rule: string,
    message: string,
    at: { line: number; column: number } = { line: 1, column: 1 },
  ) {
    super(message);
    this.name = 'InputError';
    this.rule = rule;
    this.line = at.line;
    this.column = at.column;
  }
}

/**
 * Decodes UTF-8, with or without a byte order mark, UTF-16 with one, or GB18030. Offsets count from behind the
 * mark; line ends stay as they are. Throws an `InputError` for everything that is no report.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw new InputError(
      'empty',
      'the file is empty (0 bytes); put the text of the report into it',
    );
  if (bytes.length > LARGEST) {
    throw new InputError(
      'size',
      `the file has ${bytes.length} bytes, more than ${LARGEST}; give one report per file, as plain text`,
    );
  }
  const text = decodeWide(bytes) ?? decodeText(bytes);
  refuseOther(text);
  return text;
}

/** Null for what has no byte order mark of UTF-16. */
function decodeWide(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : null;
}

function refuseBinary(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0);
  if (nul < 0) return;
  throw new InputError(
    'binary',
    `byte ${nul} is 0x00: this is a binary file (${magic(bytes)}), not text; export the report as plain text in UTF-8`,
    bytePosition(bytes, nul),
  );
}

function magic(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.slice(0, 4));
  if (start.startsWith('PK')) return 'a ZIP archive, such as .docx or .xlsx';
  if (start === '%PDF') return 'a PDF';
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'an old Word or Excel file';
  return 'of unknown kind';
}

function decodeText(bytes: Uint8Array): string {
  refuseBinary(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeChinese(bytes);
  }
}

function decodeChinese(bytes: Uint8Array): string {
  const bad = firstBadByte(bytes);
  const seen = `byte ${bad} is 0x${(bytes[bad] ?? 0).toString(16).padStart(2, '0')}`;
  let text: string;
  try {
    text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(
      'encoding',
      `${seen}: neither UTF-8 nor GB18030; save the file as UTF-8`,
      bytePosition(bytes, bad),
    );
  }
  // Almost any bytes decode as GB18030; those of another encoding give rare characters, no common ones.
  const common = text.match(/[的一是在和年区市县人政府工作]/g)?.length ?? 0;
  if (common / text.length < 0.02) {
    throw new InputError(
      'encoding',
      `${seen}: not UTF-8, and as GB18030 it gives no Chinese text; save the file as UTF-8`,
      bytePosition(bytes, bad),
    );
  }
  return text;
}

/** The decoder does not say where it stopped: the longest prefix that decodes tells. */
function firstBadByte(bytes: Uint8Array): number {
  const good = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (good(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

function bytePosition(bytes: Uint8Array, at: number): { line: number; column: number } {
  const before = bytes.subarray(0, at);
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  return { line, column: at - before.lastIndexOf(0x0a) };
}

function refuseOther(text: string): void {
  if (text.trim() === '')
    throw new InputError(
      'empty',
      'the file holds nothing but white space; put the text of the report into it',
    );
  const markup = /^\s*<(!doctype|html|\?xml)/i.exec(text);
  if (markup !== null) {
    throw new InputError(
      'html',
      `the file begins with “${markup[0].trim()}”: this is a web page; save its text alone, without tags`,
    );
  }
  if (!/\p{Script=Han}/u.test(text))
    throw new InputError('chinese', 'the file has no Chinese character; is it the right file?');
  if (!/[0-9０-９]/.test(text))
    throw new InputError(
      'digits',
      'the file has no digit; a work report has dates and figures: is it the right file?',
    );
}
