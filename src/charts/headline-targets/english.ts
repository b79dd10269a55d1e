/** What headline-targets finds and notes, in English. */
import type { Indicator } from '../../schema.ts';
import { laneYear } from '../lanes.ts';
import { englishList, inSentence } from '../prose.ts';
import type { Wording } from '../wording.ts';
import { notJoined, type Panel, type Relation, relations } from './pairs.ts';

/** In both reports, the growth target for fixed-asset investment is below growth in the year before. Null where no indicator stands so in all. */
export function englishFinding(
  panels: Panel[],
  holding: (wanted: Relation) => Indicator[],
): string | null {
  const clauses = relations.flatMap((wanted) => {
    const names = holding(wanted).map(({ name }) => inSentence(name.en));
    if (names.length === 0) return [];
    const [targets, are] = names.length === 1 ? ['target', 'is'] : ['targets', 'are'];
    return [
      `the growth ${targets} for ${englishList(names)} ${are} ${wanted} growth in the year before`,
    ];
  });
  if (clauses.length === 0) return null;
  const [one, two, ...more] = panels;
  const where = two
    ? `In ${more.length > 0 ? `all ${panels.length}` : 'both'} reports, `
    : one
      ? `${one.name.en}, ${laneYear(one.report, 'target')}: `
      : '';
  return where + clauses.join(', ');
}

/** Not joined, as only one year’s basis is stated or the two differ: general public budget revenue of Zhangdian (like for like). */
export function englishNotes(panels: Panel[], say: Wording): string[] {
  const apart = panels.flatMap(({ name, pairs }) =>
    notJoined(pairs).map(
      ({ pair, words }) =>
        `${inSentence(pair.indicator.name.en)} of ${name.en} (${words.map(say.word).join(' / ')})`,
    ),
  );
  return apart.length === 0
    ? []
    : [
        `Not joined or compared, as only one year’s basis is stated or the two differ: ${englishList(apart)}.`,
      ];
}
