import type { Locale } from '../texts';

/** A text of the manifest in every language it has. */
export type LocalText = (locale: Locale) => string;

export type RibbonAction =
  { readonly kind: 'showPane' } | { readonly kind: 'runFunction'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: LocalText;
  readonly description: LocalText;
  /** Address of the 32-pixel icon, beside the page. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: LocalText;
  readonly buttons: readonly RibbonButton[];
}

/** An add-in as its manifest describes it: its name and what it puts on the ribbon. */
export interface AddIn {
  readonly name: LocalText;
  readonly groups: readonly RibbonGroup[];
}

const NO_TEXT: LocalText = () => '';

/** Reads an add-in's XML manifest; throws where the text is no such manifest. */
export function readAddIn(xml: string): AddIn {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('no manifest of an Office add-in');
  const resources = new Map<string, LocalText>(
    descendants(root, 'Resources')
      .flatMap((element) => [...element.querySelectorAll('[id][DefaultValue]')])
      .map((element) => [element.getAttribute('id') ?? '', localText(element)]),
  );
  const say = (element: Element | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? NO_TEXT;
  const name = child(root, 'DisplayName');
  return {
    name: name ? localText(name) : NO_TEXT,
    groups: descendants(root, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: say(child(group, 'Label')),
      buttons: children(group, 'Control').flatMap((control) => readButton(control, say)),
    })),
  };
}

function readButton(control: Element, say: (element: Element | undefined) => LocalText): RibbonButton[] {
  const action = readAction(child(control, 'Action'));
  if (!action) return [];
  const images = children(child(control, 'Icon'), 'Image');
  const image = images.find((candidate) => candidate.getAttribute('size') === '32') ?? images[0];
  return [
    {
      id: control.getAttribute('id') ?? '',
      label: say(child(control, 'Label')),
      description: say(child(child(control, 'Supertip'), 'Description')),
      icon: besideThePage(say(image)('zh-CN')),
      action,
    },
  ];
}

function readAction(action: Element | undefined): RibbonAction | null {
  switch (action?.getAttribute('xsi:type')) {
    case 'ShowTaskpane':
      return { kind: 'showPane' };
    case 'ExecuteFunction':
      return { kind: 'runFunction', functionName: child(action, 'FunctionName')?.textContent ?? '' };
    default:
      return null;
  }
}

/** The manifest names the place that the add-in will be served from; here its files stand beside the page. */
function besideThePage(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.slice(1) : address;
}

function localText(element: Element): LocalText {
  const other = new Map(
    children(element, 'Override').map((override) => [override.getAttribute('Locale'), override.getAttribute('Value')]),
  );
  const standard = element.getAttribute('DefaultValue') ?? '';
  return (locale) => other.get(locale) ?? standard;
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter((one) => one.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}
