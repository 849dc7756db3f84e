import type { Register } from '../../cards/register';
import type { CardKind } from '../../cards/types';
import { textAt } from '../../cards/valueAt';
import { formatDay } from '../../cell/day';
import { lastContacts, type LastContacts } from '../../followup/lastContacts';
import { namedRows } from '../../followup/namedRows';
import { leadPhase } from '../../grading/leadState';
import type { CheckContext } from '../checkContext';
import { openLeads } from './nextContact';
import { hasValues, remembered, valuesOf, type Judge, type RuleHead } from './rowRule';

/** One rule about rows of a register and the rows of others that are about the same customer. */
interface AcrossRule extends RuleHead {
  readonly prepare: () => Judge;
}

/** The rules between two kinds of registers; what they share is worked out once. */
interface Across {
  /** Whose rows are found fault with. */
  readonly of: CardKind;
  readonly to: CardKind;
  readonly rules: (register: Register, others: readonly Register[], context: CheckContext) => readonly AcrossRule[];
}

/** Every lead that a row is about. */
type LeadsNamed = (row: number, found: (leads: Register, lead: number) => void) => void;

function leadsNamedBy(register: Register, registers: readonly Register[]): LeadsNamed {
  const named = registers.map((leads) => ({ leads, find: namedRows(register, leads) }));
  return (row, found) => {
    for (const { leads, find } of named) find(row, (lead) => found(leads, lead));
  };
}

/**
 * An order on the spot makes a lead 已订 or 成交, or gives it the grade O; one that was lost or cancelled since had an order too
 * (DICTIONARY visits: 现场订购).
 */
function ordersKnown(visits: Register, leads: readonly Register[]): Judge {
  const ordered = valuesOf(visits, 'ordered');
  const withStates = leads.filter((register) => hasValues(register, 'state'));
  const leadsNamed = leadsNamedBy(visits, withStates);
  return (row) => {
    if (ordered[row] !== true) return null;
    const states: string[] = [];
    let isKnown = false;
    leadsNamed(row, (register, lead) => {
      const state = textAt(register, 'state', lead);
      states.push(state);
      isKnown ||= leadPhase(state) !== 'open' || /^O/i.test(textAt(register, 'gradeManual', lead));
    });
    if (isKnown) return true;
    return states.length ? { state: states[0] || '—' } : null;
  };
}

/** Nobody is lost before there is a card of him; a customer who came again has a new card, and it is open. */
function lostAfterCard(lost: Register, leads: readonly Register[]): Judge {
  const days = valuesOf(lost, 'lostOn');
  const leadsNamed = leadsNamedBy(lost, leads);
  return (row) => {
    const day = days[row];
    if (typeof day !== 'number') return null;
    let since = Infinity;
    leadsNamed(row, (register, lead) => {
      const created = valuesOf(register, 'createdOn')[lead];
      if (typeof created === 'number' && leadPhase(textAt(register, 'state', lead)) === 'closed') {
        since = Math.min(since, Math.floor(created));
      }
    });
    if (since === Infinity) return null;
    return Math.floor(day) >= since ? true : { day: formatDay(day), since: formatDay(since) };
  };
}

/** The last contact on the card is the last one of the log that reached the customer (D-25). */
function lastContactLogged(leads: Register, { days }: LastContacts): Judge {
  const [own, states] = [valuesOf(leads, 'lastContact'), valuesOf(leads, 'state')];
  const isClosed = remembered((state) => leadPhase(state) === 'closed');
  return (row) => {
    const [day, logged] = [own[row], days[row]];
    if (typeof day !== 'number' || !logged || isClosed(states[row])) return null;
    return Math.floor(day) === logged ? true : { day: formatDay(day), logged: formatDay(logged) };
  };
}

/** The next contact on the card is what was agreed on at the last one. */
function nextAsAgreed(leads: Register, { plan }: LastContacts): Judge {
  const own = valuesOf(leads, 'nextContact');
  const isOpen = openLeads(leads);
  return (row) => {
    const day = own[row];
    if (typeof day !== 'number' || !isOpen(row)) return null;
    const agreed = plan(row);
    if (agreed === 0) return null;
    return Math.floor(day) === agreed ? true : { day: formatDay(day), agreed: formatDay(agreed) };
  };
}

/** Rules between registers, the eight of 三表一卡 apart. */
export const ACROSS: readonly Across[] = [
  {
    of: 'visits',
    to: 'leads',
    rules: (visits, leads) => [
      {
        rule: 'ordered',
        code: 'orderOpen',
        severity: 'warning',
        field: 'ordered',
        needs: ['ordered'],
        prepare: () => ordersKnown(visits, leads),
      },
    ],
  },
  {
    of: 'lost',
    to: 'leads',
    rules: (lost, leads) => [
      {
        rule: 'dateOrder',
        code: 'beforeCard',
        severity: 'warning',
        field: 'lostOn',
        needs: ['lostOn'],
        prepare: () => lostAfterCard(lost, leads),
      },
    ],
  },
  {
    of: 'leads',
    to: 'followups',
    rules: (leads, logs, { today }) => {
      let known: LastContacts | undefined;
      const contacts = () => (known ??= lastContacts(leads, logs, [], today));
      return [
        {
          rule: 'lastContact',
          code: 'otherLastContact',
          severity: 'warning',
          field: 'lastContact',
          needs: ['lastContact'],
          prepare: () => lastContactLogged(leads, contacts()),
        },
        {
          rule: 'lastContact',
          code: 'otherNext',
          severity: 'info',
          field: 'nextContact',
          needs: ['nextContact'],
          prepare: () => nextAsAgreed(leads, contacts()),
        },
      ];
    },
  },
];
