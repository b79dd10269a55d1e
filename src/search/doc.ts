/** Something that search can find, as the index file lists it. */

/** In the order in which results are shown. */
export const docKinds = ['indicator', 'term', 'chart', 'number', 'sentence'] as const;
export type DocKind = (typeof docKinds)[number];

export interface Doc {
  kind: DocKind;
  /** What it is called: 地区生产总值, 新增市场主体. Empty for a sentence. */
  title: string;
  /** A sentence, a definition, a number as written. */
  text: string;
  /** Other names by which it is found: GDP. */
  names: string[];
  /** Where it stands, or what kind of number it is: 周村2023，2022年预计. */
  note: string;
  /** Its address, with the base. */
  path: string;
}
