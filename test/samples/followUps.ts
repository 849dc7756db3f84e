import { momentOf } from './calendar';
import type { Journey } from './journeys';
import { leadNumber } from './leads';
import type { FollowUp } from './model';
import type { Random } from './random';
import { compareText } from './random';
import { contentOf, coachNote, nextPlan, rivalOf } from './wording';

/** The rows of 跟进记录: every contact of every journey in the order of time. */
export function createFollowUps(random: Random, journeys: readonly Journey[]): FollowUp[] {
  const rows = journeys.flatMap((journey, i) => {
    const rival = rivalOf(random);
    return journey.contacts.map((contact, k): FollowUp => ({
      id: '',
      leadId: leadNumber(i),
      name: journey.person.name,
      phone: journey.person.phone,
      at: momentOf(contact.day, contact.minute),
      mode: contact.mode,
      outcome: contact.outcome,
      content: contentOf(random, journey, k, rival),
      gradeAfter: contact.gradeAfter,
      next: contact.next,
      nextPlan: contact.next === null ? null : nextPlan(random),
      coach: coachNote(random),
      by: journey.owner,
    }));
  });
  rows.sort((a, b) => a.at - b.at || compareText(a.leadId, b.leadId));
  return rows.map((row, i) => ({ ...row, id: `GJ${String(i + 1).padStart(6, '0')}` }));
}
