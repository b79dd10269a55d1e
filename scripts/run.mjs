/**
 * Starts a command of this project: `node scripts/run.mjs parse …` runs scripts/parse.ts.
 * Plain JavaScript, because its work is to say clearly that an old Node cannot run the rest.
 */
import { spawnSync } from 'node:child_process';
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
const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
const flags = process.features.typescript
  ? []
  : ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const child = spawnSync(process.execPath, [...flags, script, ...rest], { stdio: 'inherit' });
process.exit(child.status ?? 1);
