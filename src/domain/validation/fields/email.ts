const SHAPE =
  /^[^\s@,;]+@[A-Za-z0-9\u4e00-\u9fff](?:[A-Za-z0-9\u4e00-\u9fff-]*[A-Za-z0-9\u4e00-\u9fff])?(?:\.[A-Za-z0-9\u4e00-\u9fff-]+)*\.[A-Za-z\u4e00-\u9fff]{2,}$/;
/** QQ numbers have five to eleven digits. */
const QQ = /^[1-9]\d{4,10}$/;

/** Hosts that people mistype, and the host they mean. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:con|comm|cmo|ocm|vom|cim|c0m)$/, '.com'],
  [/^(?:gmial|gmai|gmal|gamil|gnail)\./, 'gmail.'],
  [/^(?:hotmial|hotmal|hotmai)\./, 'hotmail.'],
  [/^(?:outlok|outloook)\./, 'outlook.'],
  [/^(qq|163|126|gmail|sina|foxmail)com$/, '$1.com'],
];

/**
 * Whether a text is an e-mail address (VALIDATION §7).
 *
 * @example isEmail('wang.fang@example.cn') // true
 */
export function isEmail(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * The address that is meant by one with a common slip: 163.con, gmial.com, or a QQ number alone.
 *
 * @returns null where no slip is known
 * @example emailMeant('wf@163.con') // 'wf@163.com'
 */
export function emailMeant(text: string): string | null {
  if (QQ.test(text)) return `${text}@qq.com`;
  const at = text.lastIndexOf('@');
  const host = text.slice(at + 1).toLowerCase();
  const meant = SLIPS.reduce((said, [slip, right]) => said.replace(slip, right), host);
  if (at <= 0 || meant === host) return null;
  const address = text.slice(0, at + 1) + meant;
  return isEmail(address) ? address : null;
}
