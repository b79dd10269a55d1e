/**
 * The colours of the site, once: pages take them as custom properties, picture files as values.
 * Contrast against `paper` is measured in tests/tokens.test.ts.
 */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  rule: string;
  /** One per place, in the order of `content/vocabulary/places.json`. */
  places: readonly string[];
  /** Behind an opened sentence of the place. */
  tints: readonly string[];
}

export const light: Palette = {
  paper: '#FBFAF7',
  ink: '#1B1B1A',
  muted: '#6B6A66',
  rule: '#D9D6CE',
  places: ['#B0431A', '#1C5C9C', '#3C7737', '#7A4FA0', '#836500', '#0D7574'],
  tints: ['#F6E6DC', '#E2EBF4', '#E4EFE2', '#EEE6F5', '#F3EBD3', '#DDEEED'],
};

export const dark: Palette = {
  paper: '#15171A',
  ink: '#ECEAE4',
  muted: '#A3A19B',
  rule: '#33363B',
  places: ['#F0925F', '#86B9F2', '#8CCB84', '#C3A0E6', '#D9B84A', '#5CC4C1'],
  tints: ['#33241C', '#1D2A38', '#1F2E1E', '#2B2336', '#302A16', '#182E2E'],
};

/** The palette as custom properties: `--paper`, `--place-1`, `--tint-1` and so on. */
export function customProperties(palette: Palette): string {
  const list = (name: string, values: readonly string[]) =>
    values.map((value, index) => `--${name}-${index + 1}:${value}`);
  return [
    `--paper:${palette.paper}`,
    `--ink:${palette.ink}`,
    `--muted:${palette.muted}`,
    `--rule:${palette.rule}`,
    ...list('place', palette.places),
    ...list('tint', palette.tints),
  ].join(';');
}

/**
 * Style rules for a page in both palettes: the system's choice, or the reader's where `data-theme`
 * on the root says `light` or `dark`. On paper always light.
 */
export function themedProperties(): string {
  const night = `color-scheme:dark;${customProperties(dark)}`;
  return [
    `:root{color-scheme:light;${customProperties(light)}}`,
    `@media screen{:root[data-theme=dark]{${night}}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${night}}}`,
  ].join('');
}
