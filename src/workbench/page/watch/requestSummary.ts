import {
  ActionType,
  ObjectPathType,
  type ActionInfo,
  type ObjectPathInfo,
  type RequestBody,
} from '../../host/protocol/messages';
import { isMade } from './requestWrites';

/** More kinds of actions than this are only counted. */
const SHOWN = 8;

/** What the client does for itself. */
const HOUSEKEEPING: Readonly<Record<string, string | null>> = { _KeepReference: null, _RemoveReference: 'release' };

/**
 * What a request asks for, in the names of the API: no values, addresses or names of sheets are in it.
 *
 * @example requestSummary(body) // 'getRange().values = ×3; worksheets: load items/name'
 */
export function requestSummary(body: RequestBody): string {
  const counts = new Map<string, number>();
  const instantiated = new Set<number>();
  for (const action of body.Actions) {
    const { ActionType: type, ObjectPathId: id } = action;
    // An object that is kept is asked for twice.
    if (type === ActionType.Instantiate && instantiated.has(id)) continue;
    if (type === ActionType.Instantiate) instantiated.add(id);
    const text = actionText(action, body);
    if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const texts = [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text));
  const rest = texts.length - SHOWN;
  return [...texts.slice(0, SHOWN), ...(rest > 0 ? [`+${rest}`] : [])].join('; ');
}

function actionText(action: ActionInfo, body: RequestBody): string | null {
  const { ActionType: type, ObjectPathId: id } = action;
  const path = body.ObjectPaths[id];
  const target = pathText(id, body);
  switch (type) {
    case ActionType.Instantiate:
      return path && isMade(path, body) ? made(path, body) : null;
    case ActionType.Query:
    case ActionType.QueryAsJson:
      return `${target}: load ${loaded(action.QueryInfo?.Select)}`;
    case ActionType.RecursiveQuery:
      return `${target}: load ${Object.values(action.RecursiveQueryInfo?.Queries ?? {}).map(({ Select }) => loaded(Select)).join(', ')}`; // prettier-ignore
    case ActionType.Method:
      return action.Name in HOUSEKEEPING ? (HOUSEKEEPING[action.Name] ?? null) : `${target}.${camel(action.Name)}()`;
    case ActionType.SetProperty:
      return `${target}.${camel(action.Name)} =`;
    case ActionType.Update:
      return `${target}.{${Object.keys(action.ObjectState ?? {}).join(', ')}} =`;
    default:
      return null;
  }
}

const loaded = (select: readonly string[] | undefined) => (select?.length ? select.join(', ') : '*');

function made({ Id, ParentObjectPathId: parent }: ObjectPathInfo, body: RequestBody): string {
  return parent === undefined ? pathText(Id, body) : `${pathText(parent, body)}.${pathText(Id, body)}`;
}

function pathText(id: number, body: RequestBody): string {
  const path = body.ObjectPaths[id];
  switch (path?.ObjectPathType) {
    case ObjectPathType.Global:
      return 'workbook';
    case ObjectPathType.Method:
      return `${camel(path.Name)}()`;
    case ObjectPathType.Indexer:
      return `${path.ParentObjectPathId === undefined ? '' : pathText(path.ParentObjectPathId, body)}[]`;
    case ObjectPathType.NewObject:
      return path.Name.split('.').at(-1) ?? path.Name;
    default:
      // A property, or an object that the client has kept from an earlier request ("ref7").
      return camel(path?.Name ?? '?');
  }
}

const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
