/**
 * The arrows of the design: which stage may import which, what no stage may touch, and what each
 * door lets out. Rules are checked on the syntax of every file, and on examples that break them.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Stage → stages whose values it may import. Types of schema.ts may be imported everywhere. */
const ARROWS: Record<string, string[]> = {
  schema: [],
  id: [],
  characters: [],
  space: ['characters'],
  tokens: [],
  facts: [],
  format: [],
  addresses: [],
  marks: [],
  blocks: [],
  quantity: ['characters'],
  plain: [],
  report: ['id', 'characters', 'space'],
  share: [],
  story: ['schema'],
  topic: [],
  observation: ['report', 'quantity', 'id', 'characters', 'space', 'schema'],
  collections: ['plain', 'report', 'quantity', 'observation', 'topic', 'id', 'schema'],
  plot: ['format', 'tokens'],
  csv: [],
  numbers: ['csv', 'facts'],
  search: [],
  charts: ['plot', 'format', 'schema', 'tokens', 'csv', 'facts'],
  raster: ['plot', 'tokens'],
  client: ['numbers', 'csv', 'search'],
};

/** The files that Astro runs. They stand outside the stages and may use any door. */
const SITE = ['pages', 'layouts', 'components', 'styles', 'content.config'];

/** What each door lets out, types included. A name is added here when another stage needs it. */
const DOORS: Record<string, string[]> = {
  addresses: [
    'ChartState',
    'FileKind',
    'Theme',
    'absolute',
    'below',
    'chart',
    'chartFile',
    'chartsIndex',
    'compare',
    'compareAny',
    'data',
    'dataFile',
    'embed',
    'english',
    'englishEmbed',
    'englishFile',
    'errorReport',
    'fileKinds',
    'fileName',
    'glossary',
    'home',
    'indicator',
    'indicatorsIndex',
    'method',
    'numbers',
    'oembed',
    'report',
    'reportsIndex',
    'search',
    'searchIndex',
    'stateKey',
    'stateOf',
    'story',
    'term',
  ],
  blocks: ['Block', 'Row', 'blocksOf', 'rowsOf'],
  characters: ['Characters', 'characters', 'isIn'],
  charts: [
    'Chart',
    'ChartData',
    'FileWords',
    'Format',
    'PublishedDefinition',
    'Quoted',
    'ReportData',
    'Said',
    'Size',
    'Table',
    'Target',
    'TickKind',
    'Wording',
    'asStated',
    'breadthOf',
    'byYear',
    'chartsOf',
    'comparatorNames',
    'englishWording',
    'entryId',
    'entryQualifier',
    'entryText',
    'formNames',
    'inWords',
    'indicatorRows',
    'isPlanned',
    'kindNames',
    'laneHead',
    'laneYear',
    'lanes',
    'planWord',
    'pledgeWords',
    'publishedAt',
    'quotationsOf',
    'reportData',
    'riseOf',
    'statusName',
    'statusNames',
    'stockOrFlow',
    'stripRows',
    'svgFile',
    'toCsv',
    'toJson',
    'withLanguages',
  ],
  collections: [
    'Collected',
    'SourceText',
    'Words',
    'collect',
    'collectionFiles',
    'emptyRegister',
    'missing',
    'register',
    'retired',
    'toMarkdown',
  ],
  csv: ['CsvValue', 'csv'],
  facts: ['Facts', 'facts', 'factsOf'],
  format: [
    'Stretch',
    'count',
    'date',
    'englishDate',
    'englishFigure',
    'englishNumber',
    'englishQuantity',
    'inLanguages',
    'quoted',
    'straight',
  ],
  id: ['shortHash', 'uniqueId'],
  marks: ['Mark', 'Marked', 'Piece', 'cut', 'marksOf', 'tally', 'withAnchors'],
  numbers: [
    'Choices',
    'Facet',
    'NumberRow',
    'Ranked',
    'State',
    'emptyState',
    'facetValue',
    'facets',
    'matching',
    'readState',
    'rowColumns',
    'sortKeys',
    'sorted',
    'toCsvRows',
    'writeState',
  ],
  observation: ['Vocabulary', 'explain', 'indexVocabulary', 'observe'],
  plot: [
    'Child',
    'Format',
    'GlyphOptions',
    'KeyItem',
    'LabelText',
    'LinkOptions',
    'PictureOptions',
    'at',
    'axis',
    'balance',
    'band',
    'beside',
    'caption',
    'clauses',
    'clausesOf',
    'clip',
    'corners',
    'cropped',
    'dash',
    'drawingOf',
    'element',
    'ems',
    'extent',
    'fileCss',
    'glyph',
    'glyphSheet',
    'glyphSize',
    'hairline',
    'hatch',
    'hit',
    'inlineCss',
    'inlined',
    'key',
    'keyItems',
    'label',
    'labelWidth',
    'mark',
    'middle',
    'percent',
    'picture',
    'reach',
    'roomy',
    'root',
    'shift',
    'songWidth',
    'spread',
    'still',
    'svgText',
    'textWidth',
    'undecidable',
    'wordings',
    'words',
    'wrap',
  ],
  quantity: [
    'Enclosure',
    'Endings',
    'Item',
    'Lexicon',
    'Mark',
    'Quantity',
    'QuantityWords',
    'Span',
    'anyOf',
    'enclosures',
    'endings',
    'fold',
    'hasWord',
    'indexQuantityWords',
    'lexicon',
    'numberOf',
    'readQuantities',
    'wordAt',
    'wordBefore',
  ],
  plain: ['Plain', 'leftOut', 'placeOf', 'plainText', 'reachOf'],
  raster: ['Draw', 'pictures'],
  report: ['Report', 'readReport'],
  search: ['Doc', 'Hit', 'docKinds', 'engine', 'snippet', 'wordsOf'],
  space: ['isSpace', 'squeeze'],
  tokens: ['Palette', 'customProperties', 'dark', 'light', 'themedProperties'],
  topic: ['TopicInput', 'topicFinder'],
};

/** Takes its words by itself: every number of every chart is put into words with them. */
const WORDED = 'src/charts/cues.ts';

/** Source of chance, time and surroundings: the same input must give the same bytes. */
const IMPURE = [
  'Date.now',
  'Math.random',
  'performance.now',
  'process.env',
  'import.meta.env',
  'crypto.randomUUID',
  'crypto.getRandomValues',
];

const PLACES = [...placeNames(), '文昌湖'];

function placeNames(): string[] {
  const file = `${root}content/vocabulary/places.json`;
  const places = JSON.parse(readFileSync(file, 'utf8')) as { short: { zh: string } }[];
  return places.map((place) => place.short.zh);
}

/** Stage of a file of src: `src/plot/bar.ts` and `src/plot.ts` are plot. Null outside src. */
function stageOf(path: string): string | null {
  const [folder, next] = path.split('/');
  if (folder !== 'src' || next === undefined) return null;
  return next.replace(/\.(ts|astro)$/, '');
}

interface Import {
  from: string;
  typeOnly: boolean;
}

/** The TypeScript of an Astro file: its front matter and its scripts. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [front, ...scripts].join('\n');
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const named = node.exportClause;
    const all = named && ts.isNamedExports(named) ? named.elements : [];
    return node.isTypeOnly || (all.length > 0 && all.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((name) => name.isTypeOnly);
}

/** Modules that are fetched when a function runs: `await import('…')`. */
function dynamicImport(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return;
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument) ? argument.text : undefined;
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(file, (node) => {
    const statement = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (statement && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) });
    }
    const dynamic = dynamicImport(node);
    if (dynamic !== undefined) found.push({ from: dynamic, typeOnly: false });
  });
  return found;
}

const isSite = (stage: string | null): boolean => stage !== null && SITE.includes(stage);

/** Modules that are not ours but belong to one place. */
function outsideBreach(here: string | null, from: string): string | null {
  if (here === null) return null;
  if (from.startsWith('astro:')) return isSite(here) ? null : `imports ${from} outside pages`;
  const disk = /^(node:)?fs(\/|$)/.test(from);
  if (!disk || here === 'raster' || here === 'content.config') return null;
  return `imports ${from}: only raster.ts and content.config.ts read the disk`;
}

/** Stages get what content/ holds as data, checked by its schema. */
function contentBreach(path: string, target: string): string | null {
  const here = stageOf(path);
  if (here === null || isSite(here) || path === WORDED) return null;
  return `imports ${target}: only pages and scripts read content/`;
}

function importBreach(path: string, { from, typeOnly }: Import): string | null {
  const here = stageOf(path);
  if (!from.startsWith('.')) return outsideBreach(here, from);
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  const there = stageOf(target);
  if (target.startsWith('content/')) return contentBreach(path, target);
  if (there === null || there === here) return null;
  if (isSite(there))
    return isSite(here) ? null : `imports ${target}: nothing but pages imports pages`;
  // Each script of the browser is an entry of its own.
  if (there === 'client' && isSite(here)) return null;
  if (target.split('/').length > 2) return `imports ${target} past the door src/${there}.ts`;
  if (here === null || isSite(here) || (there === 'schema' && typeOnly)) return null;
  return ARROWS[here]?.includes(there) ? null : `imports ${there}: no arrow leads from ${here}`;
}

function placeIn(node: ts.Node): string | undefined {
  const words =
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  return words ? PLACES.find((name) => node.text.includes(name)) : undefined;
}

/** A use of something that may differ from one run to the next. */
function impurity(node: ts.Node, file: ts.SourceFile): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText(file);
    return IMPURE.includes(name) ? `uses ${name}` : undefined;
  }
  const makes = ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0;
  const clock = (makes || ts.isCallExpression(node)) && node.expression.getText(file) === 'Date';
  return clock ? 'reads the clock with Date()' : undefined;
}

/** Places by name, chance, clocks, and variables that outlive a call. */
function syntaxBreaches(path: string, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const stage = stageOf(path);
  const pure = stage !== null && !isSite(stage) && stage !== 'client';
  walk(file, (node) => {
    const place = path.endsWith('.ts') ? placeIn(node) : undefined;
    if (place !== undefined) found.push(`names a place in code: ${place}`);
    const impure = pure ? impurity(node, file) : undefined;
    if (impure !== undefined) found.push(impure);
  });
  const variable = file.statements.some(
    (statement) =>
      ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const),
  );
  if (pure && variable) found.push('has a variable at module level');
  return found;
}

function breaches(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, scriptOf(path, text), ts.ScriptTarget.Latest, true);
  const stage = stageOf(path);
  const known = stage === null || stage in ARROWS || isSite(stage);
  return [
    ...(known ? [] : [`${stage} is no stage: add it to ARROWS with its arrows`]),
    ...importsOf(file).flatMap((found) => importBreach(path, found) ?? []),
    ...syntaxBreaches(path, file),
  ].map((breach) => `${path} ${breach}`);
}

/** Names that a module exports, by its syntax. */
function exportedNames(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const named = statement.exportClause;
      return named && ts.isNamedExports(named)
        ? named.elements.map(({ name }) => name.text)
        : ['*'];
    }
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    }
    return (statement as ts.FunctionDeclaration).name?.text ?? 'default';
  });
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'], { cwd: root })
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

test('there are files to check', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('%s keeps to the arrows', (path) => {
  expect(breaches(path, readFileSync(`${root}${path}`, 'utf8'))).toEqual([]);
});

describe('a breach is found', () => {
  test.each([
    ['src/plot/bar.ts', "import { charts } from '../charts.ts';", 'no arrow leads from plot'],
    ['src/report/read.ts', "export { a } from '../quantity.ts';", 'no arrow leads from report'],
    ['src/report/read.ts', "const a = await import('../quantity.ts');", 'no arrow'],
    ['src/charts/a.ts', "import { bar } from '../plot/bar.ts';", 'past the door src/plot.ts'],
    ['src/pages/index.astro', "---\nimport { a } from '../plot/bar.ts';\n---\n", 'past the door'],
    ['scripts/parse.ts', "import { a } from '../src/report/read.ts';", 'past the door'],
    [
      'src/quantity/read.ts',
      "import { Role } from '../schema.ts';",
      'no arrow leads from quantity',
    ],
    ['src/charts/a.ts', "import { a } from '../layouts/Page.astro';", 'nothing but pages'],
    ['src/charts/a.ts', "import { getCollection } from 'astro:content';", 'outside pages'],
    ['src/plot/bar.ts', "import { readFileSync } from 'node:fs';", 'read the disk'],
    ['src/plot/bar.ts', "import { readFile } from 'fs/promises';", 'read the disk'],
    [
      'src/charts/a.ts',
      "import cues from '../../content/vocabulary/cues.json' with { type: 'json' };",
      'only pages and scripts read content/',
    ],
    ['src/other.ts', '', 'is no stage'],
    ['src/plot/bar.ts', 'export const now = () => Date.now();', 'uses Date.now'],
    ['src/plot/bar.ts', 'export const now = () => new Date();', 'reads the clock'],
    ['src/plot/bar.ts', 'export const a = () => process.env.HOME;', 'uses process.env'],
    ['src/plot/bar.ts', 'export const a = () => Math.random();', 'uses Math.random'],
    ['src/plot/bar.ts', 'let count = 0;', 'variable at module level'],
    ['src/report/a.ts', "export const a = '周村区';", 'names a place'],
    ['src/report/a.ts', 'export const a = /张店/;', 'names a place'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is checked has one.
    ['src/report/a.ts', 'export const a = (b: string) => `${b}张店区`;', 'names a place'],
    ['scripts/a.ts', "console.log('文昌湖');", 'names a place'],
  ])('%s: %s', (path, text, message) => {
    expect(breaches(path, text).join('\n')).toContain(message);
  });

  test.each([
    ['src/quantity/read.ts', "import type { Role } from '../schema.ts';"],
    ['src/quantity/read.ts', "import { type Role } from '../schema.ts';"],
    ['src/pages/a.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
    ['src/pages/a.astro', "---\nimport { a } from '../charts.ts';\n---\n<p>周村</p>"],
    ['src/charts/a.ts', "import { bar } from '../plot.ts';"],
    ['src/pages/a.ts', "import site from '../../content/site.json' with { type: 'json' };"],
    ['src/charts/a.ts', '// 周村 says so\nexport const year = (text: string) => new Date(text);'],
  ])('and nothing else: %s %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });
});

describe('doors', () => {
  test.each(Object.entries(DOORS))('src/%s.ts lets out what is listed here', (name, names) => {
    const path = `${root}src/${name}.ts`;
    expect(existsSync(path), `src/${name}.ts is missing`).toBe(true);
    expect(exportedNames(path).sort()).toEqual(names);
  });
});

/** Words that stand in the code of a folder, counted. Words are data: these numbers are only ever lowered. */
const CEILINGS: Record<string, number> = { report: 30, quantity: 52, observation: 169 };

/** A text of the code: of a string, of a part of a template, or of a pattern. */
function literalOf(node: ts.Node): string | null {
  const isText =
    ts.isLiteralExpression(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node);
  return isText ? node.text : null;
}

/** Chinese words of two characters or more in texts and patterns. Sets of characters, and explanations, which have spaces, are left out. */
function wordsIn(path: string, text: string): string[] {
  const found: string[] = [];
  walk(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), (node) => {
    const literal = literalOf(node) ?? '';
    if (literal.includes(' ')) return;
    const plain = literal.replace(/\[(?:[^\]\\]|\\.)*\]/g, ' ');
    for (const [word] of plain.matchAll(/\p{Script=Han}{2,}/gu)) found.push(`${path}: ${word}`);
  });
  return found;
}

describe('words are data', () => {
  test.each(Object.entries(CEILINGS))('src/%s names at most %i words', (folder, ceiling) => {
    const found = files
      .filter((path) => path.startsWith(`src/${folder}/`))
      .flatMap((path) => wordsIn(path, readFileSync(`${root}${path}`, 'utf8')));
    const message = `a word more than before belongs in content/vocabulary:\n${found.join('\n')}`;
    expect(found.length, message).toBeLessThanOrEqual(ceiling);
  });

  test('those of strings, templates and patterns are found, sets and comments are not', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that is checked has one.
    const code = "/** 说明 */ f('比重', `${a}占比`, /(?:大关|[台阶])的?/, '预计 in front');";
    expect(wordsIn('a.ts', code)).toEqual(['a.ts: 比重', 'a.ts: 占比', 'a.ts: 大关']);
  });
});
