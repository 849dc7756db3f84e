import { speaker, type Locale, type Speaker } from '../speaker';

/** The words around an explanation, in simplified Chinese. */
const helpPaneZhCN = {
  button: '查看说明',
  about: '{what}：说明',
  source: '依据：{source}',
  setting: '在设置里改',
  close: '关闭说明',
  title: '帮助',
  manual: '使用手册',
  'manual.about': '图文说明，在浏览器里打开。',
  privacy: '客户资料只留在工作簿里，不上传。',
} as const;

const helpPaneEnUS: Readonly<Record<keyof typeof helpPaneZhCN, string>> = {
  button: 'What is this?',
  about: 'About: {what}',
  source: 'Source: {source}',
  setting: 'Change in settings',
  close: 'Close explanation',
  title: 'Help',
  manual: 'Manual',
  'manual.about': 'With pictures; opens in the browser.',
  privacy: 'Customer data stays in the workbook.',
};

/** Says the words around an explanation. */
export type HelpPaneText = Speaker<typeof helpPaneZhCN>;

/**
 * The words around an explanation in one language; the explanations themselves are fetched when one is asked for.
 *
 * @example helpPaneText('zh-CN')('about', { what: '日期' }) // '日期：说明'
 */
export function helpPaneText(locale: Locale): HelpPaneText {
  return speaker<typeof helpPaneZhCN>({ 'zh-CN': helpPaneZhCN, 'en-US': helpPaneEnUS }, locale);
}
