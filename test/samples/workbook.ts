import { writeXlsx } from 'hucre/xlsx';
import type { WriteSheet } from 'hucre/xlsx';
import type { Lead, SampleModel } from './model';
import { finishPackage } from './package';
import { STORE } from './reference';
import { dailySpec } from './sheets/dailySheet';
import { LISTS_SHEET, listNames, listsSheet } from './sheets/listsSheet';
import { monthChartXml } from './sheets/monthChart';
import { pipelineSheet } from './sheets/pipelineSheet';
import { dataRange, gradeColours, letterOf, overdueColour, registerSheet, withRules } from './sheets/register';
import { followUpsSpec, leadsSpec, lostSpec, ownersSpec, visitsSpec } from './sheets/registers';
import { STATISTICS_SHEET, statisticsSheet, visitsChart } from './sheets/statisticsSheet';
import { DEFAULT_FONT } from './sheets/style';

/** Position of 意向客户, the sheet that is shown first. */
const LEADS_POSITION = 1;

function leadsSheet(leads: readonly Lead[]): WriteSheet {
  const spec = leadsSpec(leads);
  const next = letterOf(spec.columns, '下次访问时间');
  const state = letterOf(spec.columns, '状态');
  const isOpen = `OR($${state}2="跟进中",$${state}2="已联系",$${state}2="已订")`;
  return withRules(registerSheet(spec), [
    ...gradeColours(dataRange(spec, '意向级别'), 1),
    overdueColour(dataRange(spec, '下次访问时间'), `AND($${next}2<>"",$${next}2<TODAY(),${isOpen})`, 5),
  ]);
}

function sheetsOf(model: SampleModel): WriteSheet[] {
  const visits = visitsSpec(model.visits);
  const followUps = followUpsSpec(model.followUps);
  const owners = ownersSpec(model.owners);
  const nextCare = letterOf(owners.columns, '下次关怀日期');
  const insurance = letterOf(owners.columns, '保险到期日');
  return [
    withRules(registerSheet(visits), gradeColours(dataRange(visits, '意向级别'), 1)),
    leadsSheet(model.leads),
    withRules(registerSheet(followUps), gradeColours(dataRange(followUps, '跟进后级别'), 1)),
    pipelineSheet(model.pipeline),
    withRules(registerSheet(owners), [
      overdueColour(dataRange(owners, '下次关怀日期'), `AND($${nextCare}3<>"",$${nextCare}3<TODAY())`, 1),
      overdueColour(dataRange(owners, '保险到期日'), `AND($${insurance}3<>"",$${insurance}3<TODAY()+30)`, 2),
    ]),
    registerSheet(lostSpec(model.lost)),
    registerSheet(dailySpec(model.daily)),
    statisticsSheet(model.visits),
    listsSheet(),
  ];
}

/** Makes the bytes of the sample workbook; the same model gives the same bytes. */
export async function workbookOf(model: SampleModel): Promise<Uint8Array> {
  const stamp = new Date(Date.UTC(2026, 10, 21, 9, 0, 0));
  const sheets = sheetsOf(model);
  const bytes = await writeXlsx({
    sheets,
    namedRanges: listNames(),
    defaultFont: DEFAULT_FONT,
    activeSheet: LEADS_POSITION,
    properties: {
      title: '汽车4S店客户管理',
      creator: STORE,
      description: '示例数据，人物与车辆均为虚构',
      created: stamp,
      modified: stamp,
    },
  });
  const registers = sheets.flatMap(({ name }, i) => (name === LISTS_SHEET || name === STATISTICS_SHEET ? [] : [i + 1]));
  return finishPackage(bytes, {
    registers,
    activeSheet: LEADS_POSITION + 1,
    edits: { 'xl/charts/chart1.xml': () => monthChartXml(visitsChart(model.visits)) },
  });
}
