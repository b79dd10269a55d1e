/**
 * Words that need more room than the least width gives: a shorter and a longer wording, of which a container query
 * shows one. Drawings are decided at their least width; only text that would else be cut stands in both.
 */

/** The container's width from which the longer wording stands, px. */
export const roomy = 880;

/** Classes of the two wordings. */
export const wordings = { shorter: 'scant', longer: 'ample' } as const;

/** The rules that show one of them. */
export const wordingCss = [
  `.chart .${wordings.longer}{display:none}`,
  `@container (min-width:${roomy}px){.chart .${wordings.shorter}{display:none}.chart .${wordings.longer}{display:inline}}`,
];

/** Whether an element of these classes is seen at a width, px. */
export function isSeen(className: string, width: number): boolean {
  return !className.split(/[ ,]/u).includes(width < roomy ? wordings.longer : wordings.shorter);
}
