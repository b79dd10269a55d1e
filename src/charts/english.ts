/** The words of drawings in English. What the vocabulary has no English for stays as the report has it. */
import type { Element, ElementContent } from 'hast';
import { englishFigure, englishQuantity, straight } from '../format.ts';
import type { English, Observation } from '../schema.ts';
import type { Entry } from './entries.ts';
import type { Head } from './names.ts';
import { pledgeWords } from './pledge-words.ts';
import { breadthOf, countedWords, entryText, riseOf } from './stated.ts';
import type { ScaleName, Spoken, Wording } from './wording.ts';

/** How drawings put their words by `content/vocabulary/english.json`. */
export function englishWording(english: English): Wording {
  const word = (chinese: string) =>
    known(chinese, english) ??
    chinese
      .split('，')
      .map((part) => known(part, english) ?? part)
      .join(', ');
  const head = ({ since, period, word: what }: Head) =>
    period === null
      ? `${word(what)}, ${word('未写年份')}`
      : `${since === null ? '' : `${since}–`}${period} ${word(what)}`;
  const number = (observation: Observation) => englishFigure(observation, english);
  const entry = (said: Entry) => {
    if ('observation' in said) return number(said.observation);
    const text = entryText(said);
    return said.kind === 'words' ? (pledgeWords(text, english) ?? text) : word(text);
  };
  const stated = (observation: Observation) => {
    if (observation.form !== 'growth' || observation.value < 0) return number(observation);
    const plain = { ...observation, commitment: null };
    const told = englishQuantity(plain, riseOf(observation), english).map(({ text }) => text);
    return `${observation.commitment === 'strive' ? 'aim: ' : ''}${told.join('')}`;
  };
  const counted: Wording['counted'] = (observation, indicator) => {
    const breadth = breadthOf(observation.measure, indicator);
    if (breadth === null || known(breadth, english) === undefined)
      return word(countedWords(observation, indicator));
    return [breadth, observation.basis]
      .filter((part) => part !== null)
      .map(word)
      .join(', ');
  };
  const scale = ({ word: what, units, spanning }: ScaleName) => {
    const names = units.map((unit) => english.units[unit]?.[1] ?? unit).filter((one) => one !== '');
    const counted = names.length > 0 ? ` (${[...new Set(names)].join(', ')})` : '';
    return `${word(what)}${counted}${spanning ? `, ${word('几年的')}` : ''}`;
  };
  const spoken = ({ subject, place, head: when, text, note }: Spoken) =>
    `${subject}, ${place}, ${head(when)}: ${text}${note === null ? '' : ` ${note}`}`;
  return {
    hasLongNames: true,
    name: ({ en }) => straight(en),
    word,
    head,
    entry,
    number,
    stated,
    counted,
    scale,
    spoken,
  };
}

const han = /\p{Script=Han}/u;

/** The drawing with its language at every text that stayed Chinese. */
export function withLanguages(drawing: Element): Element {
  const children = drawing.children.map((child: ElementContent) =>
    child.type === 'element' ? withLanguages(child) : child,
  );
  const isChinese = children.some((child) => child.type === 'text' && han.test(child.value));
  const properties = isChinese ? { ...drawing.properties, lang: 'zh-CN' } : drawing.properties;
  return { ...drawing, properties, children };
}

/** Words of a drawing, a basis, or either with a number in it: 2021年以来. */
function known(chinese: string, { drawing, bases }: English): string | undefined {
  const own = drawing[chinese] ?? bases[chinese];
  if (own !== undefined) return own;
  const [digits] = /\d+/u.exec(chinese) ?? [];
  return digits && drawing[chinese.replace(digits, '{}')]?.replace('{}', digits);
}
