import { parse, tokenize } from '@cj-tech-master/excelts/formula';

/** Formulas that were found to be well-formed; the same ones are written to many rows. */
const wellFormed = new Set<string>();
const MOST_KEPT = 5000;

/** Whether Excel would take the text, which begins with `=`, as a formula. */
export function isFormula(text: string): boolean {
  // References say nothing about the form: formulas that differ only in row numbers are checked once.
  const shape = text.replace(/"(?:[^"]|"")*"/g, '""').replace(/\d+/g, '1');
  if (wellFormed.has(shape)) return true;
  try {
    // The parser knows neither the spill operator nor a function that is called on the spot.
    if (!/\)\s*\(/.test(shape)) parse(tokenize(shape.slice(1).replace(/(?<=[A-Z]\$?1|\))#(?!\w)/gi, '')));
  } catch {
    return false;
  }
  if (wellFormed.size > MOST_KEPT) wellFormed.clear();
  wellFormed.add(shape);
  return true;
}

/** Functions that came after the file format; the file spells them with a prefix. */
const FUTURE =
  'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
  'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA ' +
  'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL ERF.PRECISE ' +
  'ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR ' +
  'FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC ' +
  'IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
  'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC ' +
  'PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
  'RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T ' +
  'T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST';
const PREFIXES = new Map(FUTURE.split(' ').map((name) => [name, '_xlfn.']));
for (const name of ['FILTER', 'SORT']) PREFIXES.set(name, '_xlfn._xlws.');

/** A formula as a program sees it, of one as the file spells it. */
export function fromFileSpelling(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?/g, '') : formula;
}

/** The reverse of `fromFileSpelling`. */
export function toFileSpelling(formula: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/gi,
    (token: string, name: string | undefined, offset: number) => {
      const prefix = name && !/[\w.]/.test(formula.charAt(offset - 1)) ? PREFIXES.get(name.toUpperCase()) : undefined;
      return prefix ? prefix + token : token;
    },
  );
}
