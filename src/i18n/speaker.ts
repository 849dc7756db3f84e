import { fill, type TextValue } from './fill';

export type Locale = 'zh-CN' | 'en-US';

/** Names of the placeholders of a text, read off the Chinese wording. */
type Placeholder<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The values a text asks for: none, or exactly its placeholders. */
type ParamsOf<Template> = [Placeholder<Template>] extends [never]
  ? []
  : [params: Readonly<Record<Placeholder<Template>, TextValue>>];

/** Says the text with a key; a key that does not exist does not compile. */
export type Speaker<Chinese> = <Key extends keyof Chinese>(key: Key, ...params: ParamsOf<Chinese[Key]>) => string;

/** Says the texts of one language. */
export function speaker<Chinese>(
  texts: Readonly<Record<Locale, Readonly<Record<keyof Chinese, string>>>>,
  locale: Locale,
): Speaker<Chinese> {
  return (key, ...params) => fill(texts[locale][key], params[0] ?? {}, locale);
}
