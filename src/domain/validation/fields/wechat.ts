import { parsePhone } from '../../cell/phone';

const SHAPE = /^[A-Za-z][-_A-Za-z0-9]{5,19}$/;

/**
 * Whether a text is a WeChat ID: 6–20 characters beginning with a letter, a mobile, or a QQ number (VALIDATION §7).
 *
 * @example isWechat('wxid_a1b2c3') // true
 */
export function isWechat(text: string): boolean {
  return SHAPE.test(text) || /^[1-9]\d{4,10}$/.test(text) || parsePhone(text).kind === 'mobile';
}
