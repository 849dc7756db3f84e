import type { ConsistencyCode } from '../../domain/consistency/codes';

/** What does not agree between the registers of 三表一卡, in English: what, and what to do. */
export const consistencyEnUS: Readonly<Record<ConsistencyCode | 'nameless', string>> = {
  nameless: 'The customer in row {row}',
  unrelated:
    'Only {found} of the {total} rows of “{sheet}” are found in “{other}”, so they are not listed one by one. Check that both are about the same customers and month.',
  notRegistered:
    '{name} was received on {day} by the daily report, and is not registered in “{other}”. Register the visit.',
  visitIncomplete: '{field} is not filled in for {name}. Fill it in.',
  noCard: '{name} has intent grade {grade} and no card. Make one.',
  orderedNoCard: '{name} ordered on the spot and has no card. Make one.',
  notInPipeline: '{name}, intent grade {grade}, is open and not in “{other}”. Add the customer.',
  notInGenerated: '{name}, intent grade {grade}, is open and not yet in “{other}”. Make the pipeline again.',
  pipelineNoCard: '{name} is in “{sheet}” and has no card in “{other}”. Make one, or drop the row from the pipeline.',
  pipelineLastGrade: '{name}, intent grade {grade}, does not belong into “{sheet}”. Drop the row, or check the grade.',
  pipelineClosed: '{name}, state “{state}”, no longer belongs into “{sheet}”. Drop the row, or check the state.',
  wonNoOwner: '{name} is in state “{state}” and has no card in “{other}”. Make an owner card.',
  ownerNotWon: '{name} is in “{other}”, and the state is “{state}”. Set it to won.',
  lostNoRow: '{name} is in state “{state}” and has no row in “{other}”. Record the lost deal.',
  lostNotClosed: '{name} is in “{other}”, and the state is “{state}”. Close the card, or check the lost deal.',
  lostNoCard: '{name} is in “{sheet}” and has no card in “{other}”. Check name and phone.',
  visitorNowhere: '{name} left details, and has neither an intent grade nor a card. Judge the grade and make a card.',
  notInDaily: '{owner} received or contacted {name} on {day}, and “{other}” says nothing of it. Add it.',
  figureDiffers: '{field} of {owner} says {reported}, and the registers come to {counted}. Check it.',
  notPlanned: '{name} is to be contacted on {next}, and “{other}” has no such plan on {day}. Add it.',
  planNotOnCard: '{name} is planned for {planned}, and the card says {next}. Check the next contact.',
  planNoDate: '{name} is planned for {planned}, and the card has no date. Fill in the next contact.',
  pipelineNextDiffers:
    'The next contact of {name} is {written} in “{sheet}” and {next} in “{other}”. Make them the same.',
  dailyGradeDiffers:
    'The grade of {name} on {day} is {grade} in “{sheet}” and {known} in “{other}”. Make them the same.',
  pipelineGradeDiffers:
    'The intent grade of {name} is {grade} in “{sheet}” and {known} in “{other}”. Make them the same.',
  cardGradeDiffers:
    'The intent grade of {name} is {grade} on the card, and was {known} after the contact on {day}. Check it.',
  careNotInDaily: '{owner} cared for {name} on {day}, and “{other}” says nothing of it. Add it.',
  careNotPlanned: '{name} is to be cared for on {care}, and “{other}” has no such plan on {day}. Add it.',
  careNotOnCard:
    '“{sheet}” tells of care for {name} on {day}, and the last care in “{other}” is older. Bring it up to date.',
};
