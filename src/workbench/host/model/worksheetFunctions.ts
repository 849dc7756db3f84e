import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import { isFormula } from './formulaSyntax';
import { CellError, type Content } from './grid';
import type { Range } from './range';
import type { Workbook } from './workbook';
import { plain } from './writeCells';

/** The worksheet functions that a program can call as such, by the API's names. */
const NAMES =
  'abs accrInt accrIntM acos acosh acot acoth amorDegrc amorLinc and arabic areas asc asin asinh atan atan2 atanh aveDev ' +
  'average averageA averageIf averageIfs base besselI besselJ besselK besselY beta_Dist beta_Inv bin2Dec bin2Hex bin2Oct ' +
  'binom_Dist binom_Dist_Range binom_Inv bitand bitlshift bitor bitrshift bitxor ceiling_Math ceiling_Precise char ' +
  'chiSq_Dist chiSq_Dist_RT chiSq_Inv chiSq_Inv_RT choose clean code columns combin combina complex concatenate ' +
  'confidence_Norm confidence_T convert cos cosh cot coth count countA countBlank countIf countIfs csc csch cumIPmt ' +
  'cumPrinc daverage dcount dcountA dget dmax dmin dproduct dstDev dstDevP dsum dvar dvarP date datevalue day days days360 ' +
  'db ddb dec2Bin dec2Hex dec2Oct decimal degrees delta devSq dollarDe dollarFr edate effect eoMonth erf erfC even exact ' +
  'exp expon_Dist fact factDouble false find fisher fisherInv fixed floor_Math floor_Precise fv fvschedule f_Dist ' +
  'f_Dist_RT f_Inv f_Inv_RT gamma gammaLn gammaLn_Precise gamma_Dist gamma_Inv gauss gcd geStep geoMean hlookup harMean ' +
  'hex2Bin hex2Dec hex2Oct hour hypGeom_Dist if imAbs imArgument imConjugate imCos imDiv imExp imLn imLog10 imLog2 ' +
  'imPower imProduct imReal imSin imSqrt imSub imSum imaginary int ipmt irr isErr isError isEven isLogical isNA isNonText ' +
  'isNumber isOdd isText isoWeekNum ispmt kurt large lcm left len ln log log10 logNorm_Dist logNorm_Inv lookup lower match ' +
  'max maxA median mid min minA minute mirr mod month mround multiNomial n na negBinom_Dist networkDays networkDays_Intl ' +
  'nominal norm_Dist norm_Inv norm_S_Dist norm_S_Inv not now nper npv numberValue oct2Bin oct2Dec oct2Hex odd or pduration ' +
  'percentRank_Exc percentRank_Inc percentile_Exc percentile_Inc permut permutationa phi pi pmt poisson_Dist power ppmt ' +
  'product proper pv quartile_Exc quartile_Inc quotient radians rand randBetween rank_Avg rank_Eq rate replace rept right ' +
  'roman round roundDown roundUp rows rri sec sech second seriesSum sign sin sinh skew skew_p sln small sqrt sqrtPi ' +
  'stDevA stDevPA stDev_P stDev_S standardize substitute subtotal sum sumIf sumIfs sumSq syd t t_Dist t_Dist_2T t_Dist_RT ' +
  't_Inv t_Inv_2T tan tanh text time timevalue today trim trimMean true trunc type unichar unicode upper vlookup value varA ' +
  'varPA var_P var_S vdb weekNum weekday weibull_Dist workDay workDay_Intl xirr xnpv xor year yearFrac';

/** A day made of numbers is the same in every workbook that counts alike: asking for it must not calculate a whole book. */
const FIXED = /^=DATE\([\d,]+\)$/;
const fixed = new Map<string, Content | ''>();

/** `workbook.functions`: each function asks the formula engine. */
export class FunctionCollection extends HostObject {
  static override readonly type = 'Functions';
  /** Names of the functions; the members themselves are made from them. */
  static readonly functions: readonly string[] = NAMES.split(' ');

  constructor(private readonly $workbook: Workbook) {
    super();
  }
  $call(name: string, args: readonly unknown[]): FunctionResult {
    const { $workbook } = this;
    // Functions of any number of arguments get them as one list; those left out at the end are none.
    const given = args.flat();
    while (given.length && given.at(-1) === undefined) given.pop();
    const formula = `=${name.toUpperCase().replace(/_/g, '.')}(${given.map(argument).join(',')})`;
    if (!isFormula(formula)) throw new HostError('InvalidArgument');
    const isFixed = FIXED.test(formula);
    const key = `${$workbook.$date1904} ${formula}`;
    const known = isFixed ? fixed.get(key) : undefined;
    if (known !== undefined) return new FunctionResult(known);
    const [value = ''] = $workbook.$calculation.evaluate($workbook.$active, [formula]).get(formula) ?? [];
    if (isFixed) fixed.set(key, value);
    return new FunctionResult(value);
  }
}

/** On the wire a few names have a second capital: VLookup is vlookup in the API. */
const onWire = (name: string) => [name, name.charAt(0) + name.charAt(1).toUpperCase() + name.slice(2)];

for (const name of FunctionCollection.functions)
  for (const alias of name === 'fvschedule' ? [name, 'fVSchedule'] : onWire(name))
    Object.defineProperty(FunctionCollection.prototype, alias, {
      value(this: FunctionCollection, ...args: unknown[]) {
        return this.$call(name, args);
      },
      configurable: true,
    });

function argument(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object' && '$absoluteAddress' in value) return (value as Range).$absoluteAddress;
  if (value instanceof FunctionResult) return literal(value.$content);
  return literal(value as Content);
}

function literal(value: Content | ''): string {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

class FunctionResult extends HostObject {
  static override readonly type = 'FunctionResult';
  constructor(readonly $content: Content | '') {
    super();
  }
  get value(): string | number | boolean | null {
    return this.$content instanceof CellError ? null : plain(this.$content);
  }
  get error(): string | null {
    return this.$content instanceof CellError ? this.$content.text : null;
  }
}
