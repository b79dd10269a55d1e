/** Parts of several schemas. */
import { z } from 'astro/zod';

/** What is not empty. */
export const text = z.string().min(1);
/** A place in a decoded source, in UTF-16 units. */
export const offset = z.number().int().nonnegative();
export const year = z.number().int().min(1949).max(2100);
/** A name or a text of the site in its two languages. */
export const bilingual = z.strictObject({ zh: text, en: text });
/** A list of words. */
export const words = z.array(text);
