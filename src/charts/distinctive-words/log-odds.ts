/** Which words tell one text from others. */

/** Words with how often they stand in a text. */
export type Counts = ReadonlyMap<string, number>;

export interface Weighed {
  word: string;
  own: number;
  rest: number;
  /** Log-odds ratio over its standard error: above 0 where the word belongs to the text. */
  z: number;
}

/** How many words the prior is worth. */
export const priorWords = 500;

/**
 * The log-odds ratio with an informative Dirichlet prior of B. L. Monroe, M. P. Colaresi and K. M. Quinn,
 * “Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political
 * Conflict”, Political Analysis 16 (4), 2008, 372–403. With yᵢ, yⱼ the counts of a word in the two texts, nᵢ, nⱼ
 * their lengths, and the prior α = α₀ × the word's share of both texts together, α₀ = 500:
 *
 *   δ = ln((yᵢ + α) / (nᵢ + α₀ − yᵢ − α)) − ln((yⱼ + α) / (nⱼ + α₀ − yⱼ − α))
 *   σ² ≈ 1 / (yᵢ + α) + 1 / (yⱼ + α),  z = δ / σ
 *
 * Words of both texts together, in the order of their first appearance.
 */
export function logOdds(own: Counts, rest: Counts): Weighed[] {
  const [ownTotal, restTotal] = [total(own), total(rest)];
  const words = [...new Set([...own.keys(), ...rest.keys()])];
  return words.map((word) => {
    const [a, b] = [own.get(word) ?? 0, rest.get(word) ?? 0];
    const prior = (priorWords * (a + b)) / (ownTotal + restTotal);
    const odds = (count: number, all: number) =>
      Math.log((count + prior) / (all + priorWords - count - prior));
    const error = Math.sqrt(1 / (a + prior) + 1 / (b + prior));
    return { word, own: a, rest: b, z: (odds(a, ownTotal) - odds(b, restTotal)) / error };
  });
}

/** Number of words of a text. */
export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
