/**
 * What is written down: one source text, read by all stages, becomes the files of the generated
 * collections. Nothing here touches a disk.
 */
export {
  type Collected,
  collect,
  collectionFiles,
  type SourceText,
  type Words,
} from './collections/collect.ts';
export { toMarkdown } from './collections/markdown.ts';
export { emptyRegister, missing, register, retired } from './collections/register.ts';
