/**
 * Starts a command of this project: `node scripts/run.mjs parse …` runs scripts/parse.ts.
 * Plain JavaScript, because its work is to say clearly that an old Node cannot run the rest.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `This project needs Node 22.12 or newer; this is ${process.versions.node} (${process.platform} ${process.arch}).\n` +
      'On Linux x64 npm installs a fitting Node by itself: start commands through npm (npm start, npm test).\n' +
      'Elsewhere install Node 22.12 or newer from https://nodejs.org and run npm install again.',
  );
  process.exit(1);
}

const [name, ...rest] = process.argv.slice(2);
const script = new URL(`./${name}.ts`, import.meta.url);
if (process.features.typescript) {
  // In this very process, so that a signal reaches the script.
  process.argv.splice(1, 2, fileURLToPath(script));
  try {
    await import(script.href);
  } catch (error) {
    // What is wrong with the content is told in a line each, without where the program met it.
    if (error?.name !== 'ContentError') throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const self = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [...flags, self, name, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}
