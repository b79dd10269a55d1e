/**
 * `npm start`: parses the reports, builds the site and serves it until Ctrl-C.
 * Options: `--port N` (the next free one from 4321), `--host` (for other machines too).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'astro';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Options {
  port: number;
  host: boolean;
}

/** Null where the command was not understood; the reader has then been told. */
function options(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '4321' },
        host: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65536) return { port, host: values.host };
    console.error(`--port ${values.port} is not a port; write a number from 1 to 65535`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error('usage: npm start -- [--port N] [--host]');
  return null;
}

function parseReports(): number {
  const script = fileURLToPath(new URL('./run.mjs', import.meta.url));
  return (
    spawnSync(process.execPath, [script, 'parse'], { cwd: root, stdio: 'inherit' }).status ?? 1
  );
}

async function serve({ port, host }: Options): Promise<void> {
  const server = await preview({ root, logLevel: 'error', server: { port, host } });
  const base = (process.env.BASE ?? '/').replace(/^\/?/, '/').replace(/\/?$/, '/');
  console.log(`\n对读 is at http://localhost:${server.port}${base}\nCtrl-C stops it.`);
  const stop = (): void => {
    server.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  // A signal sent to npm alone ends npm and run.mjs but not this process: follow the parent.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 500).unref();
}

async function main(args: string[]): Promise<void> {
  const chosen = options(args);
  if (chosen === null) {
    process.exitCode = 2;
    return;
  }
  process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
  process.exitCode = parseReports();
  if (process.exitCode !== 0) return;
  await build({ root, logLevel: 'warn' });
  await serve(chosen);
}

await main(process.argv.slice(2));
