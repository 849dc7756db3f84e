import type { Register } from '../../domain/cards/register';
import type { FieldKey } from '../../domain/cards/types';
import { dormantLeads } from '../../domain/lost/dormantLeads';
import { LOST_KINDS } from '../../domain/lost/lostKind';
import { readLost, type LostRow } from '../../domain/lost/lostRows';
import { unsoldAddOns } from '../../domain/lost/unsoldAddOns';
import type { Report } from '../../domain/report/report';
import { basisLines, periodOf } from './basisLines';
import { lostFigures, lostFindings } from './lost/findings';
import { evening, lessons, missingLosses, toBeCleared, unsold } from './lost/lists';
import {
  lostBrands,
  lostByKind,
  lostByOwner,
  lostReasons,
  lostTrend,
  lostVerdicts,
  type LostData,
} from './lost/tables';
import { registersOf } from './registersOf';
import type { BuildReport, ReportRequest } from './types';

const LOST_FIELDS: readonly FieldKey[] = [
  'lostOn', 'leadId', 'name', 'phone', 'kind', 'toBrand', 'reason1', 'reason2', 'process', 'lesson', 'truth', 'owner',
  'gradeAtLoss', 'reviewedBy',
]; // prettier-ignore
const LEAD_FIELDS: readonly FieldKey[] = [
  'leadId', 'name', 'phone', 'state', 'createdOn', 'gradeManual', 'owner', 'model', 'lastContact', 'closeReason',
  'boughtModel',
]; // prettier-ignore
const OWNER_FIELDS: readonly FieldKey[] = ['name', 'phone', 'model', 'deliveredOn', 'addons', 'loan', 'owner'];

/**
 * 战败分析 (R-5.01 …, D-11): what was lost, why, to whom, by whom; and the losses of the day for the half hour before
 * closing time.
 */
export const buildLost: BuildReport = async (request): Promise<Report> => {
  const { context, options, workbook, t } = request;
  const { settings } = workbook;
  const today = options.day ?? context.today;
  const period = periodOf(options.period, today);
  const [lost, leads, owners] = await readAll(request);

  const mine = (owner: string) => options.owner === undefined || owner === options.owner;
  const { rows: all, missing } = readLost(lost.registers, leads.registers, settings);
  const history = all.filter(({ day, owner }) => mine(owner) && day <= period.to);
  const has = hasField([...lost.registers]);
  const inPeriod = ({ day }: LostRow) => (has('lostOn') ? day >= period.from && day <= period.to : true);
  const data: LostData = { rows: history.filter(inPeriod), history, has };
  const ownerOf = (register: Register, row: number) => String(register.columns.get('owner')?.parsed[row] ?? '');
  const unlisted = missing.filter(({ leads: register, row }) => mine(ownerOf(register, row)));
  const addOns = owners.registers
    .flatMap((register) => unsoldAddOns(register, all, period))
    .filter(({ owners: register, row }) => mine(ownerOf(register, row)));
  const dormant = leads.registers.map((register) => dormantLeads(register, settings, today));
  const undated = has('lostOn') ? history.filter(({ day }) => !day).length : 0;
  const kinds = new Set(data.rows.map(({ kind }) => kind));

  return {
    id: 'lost-analysis',
    sheet: t('lost.sheet'),
    title: t('lost.title'),
    basis: [
      ...basisLines(t, { today, period, owner: options.owner, from: [lost, leads, owners] }),
      t('lost.basis.kinds', { months: settings.dormantMonths }),
      ...(lost.registers.length && !has('lostOn') ? [t('lost.basis.noDay')] : []),
      ...(undated ? [t('lost.basis.undated', { rows: undated })] : []),
    ],
    sections: [
      lostFigures(t, data),
      lostFindings(t, data, { settings, missing: unlisted.length, addOns: addOns.length, dormant }),
      ...(lost.registers.length
        ? [
            evening(
              t,
              all.filter(({ day, owner }) => day === today && mine(owner)),
              settings,
            ),
            lostByKind(
              t,
              data,
              LOST_KINDS.filter((kind) => kinds.has(kind)),
            ),
            ...lostReasons(t, data),
            lostBrands(t, data),
            lostByOwner(t, data, settings),
            ...(has('lostOn') ? [lostTrend(t, data, period)] : []),
            ...(has('truth') ? [lostVerdicts(t, data)] : []),
            toBeCleared(t, data, settings),
            ...(has('lesson') ? [lessons(t, data)] : []),
          ]
        : []),
      missingLosses(t, unlisted),
      ...(addOns.length ? [unsold(t, addOns)] : []),
      { kind: 'room', title: t('lost.room'), lines: 4 },
    ],
    signatures: [t('signature.made'), t('signature.checked')],
    rows: data.rows.length,
  };
};

async function readAll(request: ReportRequest) {
  return [
    await registersOf(request, 'lost', LOST_FIELDS),
    await registersOf(request, 'leads', LEAD_FIELDS),
    await registersOf(request, 'owners', OWNER_FIELDS),
  ] as const;
}

function hasField(registers: readonly Register[]): (field: FieldKey) => boolean {
  return (field) => registers.some(({ columns }) => columns.has(field));
}
