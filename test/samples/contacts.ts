import type { SerialDay } from './calendar';
import type { Contact, Journey } from './journeys';
import { contactCounts, contactDays } from './journeys';
import type { Random } from './random';
import type { Grade } from './reference';
import { GRADES } from './reference';

/** A grade nearer to or further from the order. */
function neighbour(grade: Grade, step: number): Grade {
  return GRADES[Math.min(GRADES.length - 1, Math.max(0, GRADES.indexOf(grade) + step))] ?? grade;
}

/** Grades after each contact: the last one is final, at most two earlier changes, only at contacts that reached the customer. */
function gradePath(random: Random, contacts: readonly Contact[], final: Grade): Grade[] {
  const changes = contacts.flatMap((contact, i) => (i > 0 && contact.outcome === '有效' ? [i] : []));
  const chosen = random.shuffle(changes).slice(
    0,
    random.weighted([
      [0, 40],
      [1, 42],
      [2, 18],
    ] as const),
  );
  const path = contacts.map(() => final);
  for (const change of [...chosen].sort((a, b) => b - a)) {
    const earlier = neighbour(path[change] ?? final, random.chance(0.72) ? 1 : -1);
    path.fill(earlier, 0, change);
  }
  return path;
}

function outcomeOf(random: Random, mode: string): string {
  if (mode === '去电') {
    return random.weighted([
      ['有效', 78],
      ['未接通', 14],
      ['拒接', 5],
      ['关机停机', 3],
    ]);
  }
  return random.chance(0.93) ? '有效' : '无效';
}

function laterMode(random: Random): string {
  return random.weighted([
    ['去电', 62],
    ['微信', 28],
    ['短信', 6],
    ['亲访', 4],
  ]);
}

/** The date agreed at a contact: the day of the following contact or up to two days before it, never the same day. */
function agreedDay(random: Random, day: SerialDay, following: SerialDay): SerialDay {
  const late = random.weighted([
    [0, 76],
    [1, 16],
    [2, 8],
  ]);
  return Math.max(day + 1, following - late);
}

/**
 * Fills every journey with contacts, `total` in all, the first one of each journey included. A customer is never contacted before the
 * agreed day, so each agreed day is also a line in the plan of the day before.
 */
export function fillContacts(
  random: Random,
  journeys: readonly Journey[],
  total: number,
  firstModes: readonly string[],
  lastNext: readonly (SerialDay | null)[],
): void {
  const counts = contactCounts(journeys, total - journeys.length);
  journeys.forEach((journey, i) => {
    const count = counts[i] ?? 0;
    const days = contactDays(random, journey, count);
    const firstMode = firstModes[i] ?? '去电';
    const contacts = days.map((day, k): Contact => {
      const mode = k === 0 ? firstMode : laterMode(random);
      const mustReach = k === 0 || (journey.plan === 'closed' && k === count) || journey.state === '已订';
      const following = days[k + 1];
      return {
        day,
        minute: random.int(9 * 12, 17 * 12 + 8) * 5,
        mode,
        outcome: mustReach ? '有效' : outcomeOf(random, mode),
        gradeAfter: journey.finalGrade,
        next: following === undefined ? (lastNext[i] ?? null) : agreedDay(random, day, following),
        inRegister: k === 0 && (firstMode === '来店' || firstMode === '来电'),
      };
    });
    gradePath(random, contacts, journey.finalGrade).forEach((grade, k) => {
      const contact = contacts[k];
      if (contact) contact.gradeAfter = grade;
    });
    journey.contacts = contacts;
  });
}

/** Turns contacts into visits to the showroom: every order is signed there, and `total` repeat visits in all. */
export function bringToShowroom(random: Random, journeys: readonly Journey[], total: number): void {
  const visit = (contact: Contact): void => {
    contact.mode = '来店';
    contact.outcome = '有效';
    contact.inRegister = true;
  };
  let left = total;
  for (const journey of journeys) {
    if (journey.state !== '成交' && journey.state !== '已订') continue;
    const last = journey.contacts.at(-1);
    if (!last) continue;
    if (!last.inRegister) left -= 1;
    visit(last);
  }
  const others = journeys.flatMap((journey) =>
    journey.state === '战败' || !journey.contacts[0]?.inRegister
      ? []
      : journey.contacts.filter(
          (contact, k) => k > 0 && contact.outcome === '有效' && !contact.inRegister && k < journey.contacts.length - 1,
        ),
  );
  if (left < 0 || others.length < left) throw new Error('the number of repeat visits does not fit');
  random.shuffle(others).slice(0, left).forEach(visit);
}
