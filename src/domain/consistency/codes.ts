/** What can disagree between the registers of 三表一卡; the sentences stand in i18n/checks/consistency. */
export const CONSISTENCY_CODES = [
  // Two registers that hardly have a customer in common.
  'unrelated',
  // 1 Every reception is registered, and in full.
  'notRegistered',
  'visitIncomplete',
  // 2 Who has an intent or has bought has a card.
  'noCard',
  'orderedNoCard',
  // 3 The open cards above the last grade are the rows of the pipeline.
  'notInPipeline',
  'notInGenerated',
  'pipelineNoCard',
  'pipelineLastGrade',
  'pipelineClosed',
  // 4 Everybody is in one state.
  'wonNoOwner',
  'ownerNotWon',
  'lostNoRow',
  'lostNotClosed',
  'lostNoCard',
  'visitorNowhere',
  // 5 Receptions and contacts stand in the daily report.
  'notInDaily',
  'figureDiffers',
  // 6 Next dates are plans of the day before.
  'notPlanned',
  'planNotOnCard',
  'planNoDate',
  'pipelineNextDiffers',
  // 7 One grade everywhere.
  'dailyGradeDiffers',
  'pipelineGradeDiffers',
  'cardGradeDiffers',
  // 8 Care stands in the daily report.
  'careNotInDaily',
  'careNotPlanned',
  'careNotOnCard',
] as const;

export type ConsistencyCode = (typeof CONSISTENCY_CODES)[number];
