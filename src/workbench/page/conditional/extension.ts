import type { ConditionalRule } from '../../host/model/ruleList';
import type { Worksheet } from '../../host/model/worksheet';
import type { Element } from '../../host/xlsx/xml';

const ID = /<(?:\w+:)?id>([^<]+)<\/(?:\w+:)?id>/;

/** What Excel 2010 and later add to a rule of bars: it stands in the sheet's extension list under the rule's id. */
export function extensionOf(sheet: Worksheet, { rest }: ConditionalRule): Element | undefined {
  const id = ID.exec(rest)?.[1];
  const list = id === undefined ? undefined : sheet.$sheetPart.one('extLst');
  const rule = list && descendants(list).find(({ name, attributes }) => name === 'cfRule' && attributes.id === id);
  return rule?.children.find(({ name }) => name === 'dataBar');
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
