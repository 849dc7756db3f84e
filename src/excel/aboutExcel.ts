/** More than any Excel has; asked downwards. */
const HIGHEST_MINOR = 30;

/**
 * Which Excel this is.
 *
 * @returns platform, version and the highest Excel API it has; what it does not say is left out
 * @example aboutExcel(Office.context) // 'PC 16.0.17328 ExcelApi 1.17'
 */
export function aboutExcel({
  diagnostics,
  requirements,
}: Partial<Pick<Office.Context, 'diagnostics' | 'requirements'>>): string {
  const parts: unknown[] = [diagnostics?.platform, diagnostics?.version];
  for (let minor = HIGHEST_MINOR; minor > 0; minor--)
    if (requirements?.isSetSupported('ExcelApi', `1.${minor}`)) {
      parts.push(`ExcelApi 1.${minor}`);
      break;
    }
  return parts.filter(Boolean).join(' ');
}
