import { ActionType, ObjectPathType, type ObjectPathInfo, type RequestBody } from '../../host/protocol/messages';

/** Members that change nothing in the workbook; Excel's own names say which these are. */
const READS = /^(_|get|find|load|activate|select|suspend|calculate|setAppRuntime|notify|enableEvents)/i;

/** Whether a member of this name changes the workbook when it is called or set. */
function isWriting(name: string): boolean {
  return !READS.test(name);
}

/** Whether an object is there because a method has made it, as after `worksheets.add()`. */
export function isMade(
  { ObjectPathType: type, Name, ParentObjectPathId: parent }: ObjectPathInfo,
  body: RequestBody,
): boolean {
  // The worksheet functions are called like anything that makes an object.
  const isFunction = parent !== undefined && body.ObjectPaths[parent]?.Name === 'Functions';
  return type === ObjectPathType.Method && !isFunction && isWriting(Name);
}

/** Whether a request of the add-in changes something in the workbook. */
export function requestWrites(body: RequestBody): boolean {
  return (
    body.Actions.some(
      ({ ActionType: type, Name }) =>
        type === ActionType.Update ||
        ((type === ActionType.SetProperty || type === ActionType.Method) && isWriting(Name)),
    ) || Object.values(body.ObjectPaths).some((path) => isMade(path, body))
  );
}
