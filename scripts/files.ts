/** Writing collections so that a reader never meets half of them. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes all `contents` (path below `root` → text) to temporary files first and renames them only
 * when every one is on the disk; then removes `gone`. A failure before that leaves all as it was.
 */
export function writeAll(
  root: string,
  contents: Record<string, string>,
  gone: readonly string[] = [],
): void {
  const temporary = new Map<string, string>();
  try {
    for (const [path, content] of Object.entries(contents)) {
      const target = join(root, path);
      mkdirSync(dirname(target), { recursive: true });
      temporary.set(`${target}.tmp`, target);
      writeFileSync(`${target}.tmp`, content);
    }
  } catch (error) {
    for (const path of temporary.keys()) rmSync(path, { force: true });
    throw error;
  }
  for (const [from, to] of temporary) renameSync(from, to);
  for (const path of gone) rmSync(join(root, path));
}
