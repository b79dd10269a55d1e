/** How far a long job is, on stderr: a bar on a terminal, a plain line now and then elsewhere. */

const WIDTH = 30;
/** How many plain lines a job prints. */
const LINES = 10;

export interface Progress {
  /** Says that one more piece is done; `note` stands behind the bar. */
  step: (note: string) => void;
  /** Takes the bar away, so that what follows starts on a clean line. */
  end: () => void;
}

/** Progress of `total` pieces on a stream. Draws at most once per per cent, so that it costs nothing. */
export function progress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  const isNew = (parts: number) =>
    Math.floor((done * parts) / total) > Math.floor(((done - 1) * parts) / total);
  return {
    step: (note) => {
      done += 1;
      const count = `${done}/${total}  ${note}`;
      if (stream.isTTY && isNew(100)) stream.write(`\r\x1b[K${bar(done / total)} ${count}`);
      if (!stream.isTTY && isNew(LINES)) stream.write(`${count}\n`);
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}

function bar(share: number): string {
  const full = Math.round(share * WIDTH);
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`;
}
