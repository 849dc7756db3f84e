/** The fifteen kinds of cards and registers the product knows. */
export type CardKind =
  | 'visits'
  | 'leads'
  | 'followups'
  | 'pipeline'
  | 'owners'
  | 'lost'
  | 'daily'
  | 'corporate'
  | 'members'
  | 'issues'
  | 'trades'
  | 'credit'
  | 'roster'
  | 'applications'
  | 'staff';

/** Key of a field inside its card kind, e.g. `phone`; the same key means the same thing in every kind that has it. */
export type FieldKey = string;
