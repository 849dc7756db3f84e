export type ProtectionAttributes = Readonly<Record<string, string>>;

/** The 16-bit hash by which the file format has kept passwords from the beginning (ECMA-376 part 4 §14.7.1). */
function hash(password: string): string {
  let value = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    value = ((value >> 14) & 1) | ((value << 1) & 0x7fff);
    value ^= password.charCodeAt(i);
  }
  value = ((value >> 14) & 1) | ((value << 1) & 0x7fff);
  return (value ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

export function withPassword(
  attributes: ProtectionAttributes,
  name: string,
  password: string | undefined,
): ProtectionAttributes {
  return password ? { ...attributes, [name]: hash(password) } : attributes;
}

/** Whether a password opens what is protected. Passwords that newer programs have hashed are known to nobody here. */
export function isPassword(attributes: ProtectionAttributes, prefix: string, password: string | undefined): boolean {
  const name = (word: string) => (prefix ? prefix + word : word.charAt(0).toLowerCase() + word.slice(1));
  if (attributes[name('HashValue')] !== undefined) return false;
  const known = attributes[name('Password')];
  return known === undefined || (password !== undefined && known.toUpperCase() === hash(password));
}
