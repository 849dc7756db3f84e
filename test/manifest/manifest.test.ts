import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { XmlElement } from '@rgrove/parse-xml';
import { version } from '../../package.json';
import { RIBBON } from '../../src/taskpane/ribbon';
import {
  all,
  attribute,
  childNames,
  childrenOf,
  manifestText,
  only,
  overrideFor,
  parseManifest,
  ROOT,
} from './manifestXml';

/**
 * Excel says little about a manifest it does not like: the add-in just is not there. Microsoft's validator needs the
 * internet, so the rules of the schema and of the documentation that concern us are checked here.
 */
const office = parseManifest(manifestText);
const overrides = only(office, 'VersionOverrides');
const resources = only(overrides, 'Resources');

const ORIGIN = 'https://localhost:3000';
const FILES: Record<string, string> = {
  '/taskpane.html': 'src/taskpane/taskpane.html',
  '/support.html': 'src/taskpane/support.html',
};

/** The children an element may have, in the order that the schema wants. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

const resourceIds = (kind: string, item: string): readonly string[] =>
  all(only(resources, kind), item).map((element) => attribute(element, 'id'));
const images = resourceIds('bt:Images', 'bt:Image');
const urls = resourceIds('bt:Urls', 'bt:Url');
const shortStrings = resourceIds('bt:ShortStrings', 'bt:String');
const longStrings = resourceIds('bt:LongStrings', 'bt:String');

const everyElement = (parent: XmlElement): readonly XmlElement[] =>
  childrenOf(parent).flatMap((child) => [child, ...everyElement(child)]);
const users = everyElement(overrides).filter((element) => element.attributes['resid'] !== undefined);
const resid = (element: XmlElement): string => attribute(element, 'resid');
const residsOf = (name: string): readonly string[] => all(overrides, name).map(resid);

/** Every address in the manifest, with the element that names it. */
const addresses = everyElement(office)
  .flatMap((element) => [element.attributes['DefaultValue'], element.text.trim()])
  .filter((value): value is string => value !== undefined && /^https?:/.test(value));

/** Width and height in the header of a PNG. */
function pixels(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const fileAt = (address: string): string => resolve(ROOT, new URL(address).pathname.slice(1));
const imageFile = (id: string): string => {
  const image = all(resources, 'bt:Image').find((element) => element.attributes['id'] === id);
  if (image === undefined) throw new Error(`No image ${id}.`);
  return fileAt(attribute(image, 'DefaultValue'));
};

describe('what the add-in is', () => {
  it('is a task pane add-in with the namespaces of the XML manifest', () => {
    expect(office.attributes).toMatchObject({
      xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
      'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
      'xsi:type': 'TaskPaneApp',
    });
    expect(overrides.attributes).toMatchObject({
      xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
      'xsi:type': 'VersionOverridesV1_0',
    });
  });

  it('has a GUID and the version of the package, in four parts', () => {
    expect(only(office, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(office, 'Version').text).toMatch(/^\d{1,4}(\.\d{1,4}){3}$/);
    expect(only(office, 'Version').text).toBe(`${version}.0`);
  });

  it('runs in workbooks, and may read and write them', () => {
    const [base, inOverrides] = all(office, 'Host');
    expect(base?.attributes['Name']).toBe('Workbook');
    expect(inOverrides?.attributes['xsi:type']).toBe('Workbook');
    expect(all(office, 'Host')).toHaveLength(2);
    expect(only(office, 'Permissions').text).toBe('ReadWriteDocument');
  });

  it('asks for ExcelApi 1.14 and SharedRuntime 1.1, no less and no more', () => {
    const sets = all(only(office, 'Requirements'), 'Set').map(({ attributes }) => [
      attributes['Name'],
      attributes['MinVersion'],
    ]);
    expect(sets).toEqual([
      ['ExcelApi', '1.14'],
      ['SharedRuntime', '1.1'],
    ]);
  });
});

describe('the order of elements', () => {
  it.each(Object.keys(ORDER))('%s has its children in the order of the schema', (name) => {
    const parents = name === 'OfficeApp' ? [office] : all(office, name);
    expect(parents).not.toHaveLength(0);
    for (const parent of parents) {
      const places = childNames(parent).map((child) => ORDER[name]?.indexOf(child) ?? -1);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      if (name !== 'DesktopFormFactor') expect(new Set(places).size).toBe(places.length);
    }
  });

  it('a host names its runtimes before its form factors', () => {
    expect(childNames(only(only(overrides, 'Hosts'), 'Host'))).toEqual(['Runtimes', 'DesktopFormFactor']);
  });

  it('a group has its label, its icon, then its controls', () => {
    const [label, icon, ...controls] = childNames(only(overrides, 'Group'));
    expect([label, icon]).toEqual(['Label', 'Icon']);
    expect(new Set(controls)).toEqual(new Set(['Control']));
  });
});

describe('resources', () => {
  it('every resid leads to a resource of the right kind', () => {
    const expected: Record<string, readonly string[]> = {
      'bt:Image': images,
      Runtime: urls,
      FunctionFile: urls,
      SourceLocation: urls,
      LearnMoreUrl: urls,
      Label: shortStrings,
      Title: shortStrings,
      Description: longStrings,
    };
    for (const user of users) expect(expected[user.name]).toContain(resid(user));
  });

  it('every resource is used', () => {
    const used = new Set(users.map(resid));
    expect([...images, ...urls, ...shortStrings, ...longStrings].filter((id) => !used.has(id))).toEqual([]);
  });

  it('ids are unique and at most 32 characters long', () => {
    const ids = [...images, ...urls, ...shortStrings, ...longStrings];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('ids of groups and controls are unique and at most 125 characters long', () => {
    const ids = ['Group', 'Control'].flatMap((name) => all(overrides, name)).map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });
});

describe('strings', () => {
  const strings = [only(office, 'DisplayName'), childrenOf(office).find(({ name }) => name === 'Description')]
    .filter((element): element is XmlElement => element !== undefined)
    .concat(all(resources, 'bt:String'));

  it('speak Chinese, and English where Excel does', () => {
    expect(only(office, 'DefaultLocale').text).toBe('zh-CN');
    expect(strings).toHaveLength(2 + shortStrings.length + longStrings.length);
    for (const string of strings) {
      expect(attribute(string, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      expect(overrideFor(string, 'en-US')).toMatch(/^[\x20-\x7e]+$/);
      expect(childrenOf(string)).toHaveLength(1);
    }
  });

  const lengths = (elements: readonly XmlElement[]): readonly number[] =>
    elements.flatMap((element) => [
      attribute(element, 'DefaultValue').length,
      overrideFor(element, 'en-US')?.length ?? Infinity,
    ]);
  it('short ones have at most 125 characters, long ones at most 250', () => {
    const short = [only(office, 'DisplayName'), ...all(only(resources, 'bt:ShortStrings'), 'bt:String')];
    const long = [
      ...strings.filter(({ name }) => name === 'Description'),
      ...all(only(resources, 'bt:LongStrings'), 'bt:String'),
    ];
    expect(Math.max(...lengths(short))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths(long))).toBeLessThanOrEqual(250);
  });

  it('the buttons are called by the words of the trade', () => {
    const label = (id: string): readonly (string | undefined)[] => {
      const string = all(resources, 'bt:String').find((element) => element.attributes['id'] === id);
      return string === undefined ? [] : [attribute(string, 'DefaultValue'), overrideFor(string, 'en-US')];
    };
    expect(all(only(overrides, 'Group'), 'Label').map((element) => label(resid(element)))).toEqual([
      ['客户卡', 'Customer Cards'],
      ['今日', 'Today'],
      ['登记来店(电)', 'Register visit'],
      ['定级并排回访', 'Grade and schedule'],
      ['检查', 'Check'],
      ['结构分析', 'Structure'],
      ['信用分析', 'Credit'],
      ['打开侧边栏', 'Open pane'],
      ['还原上次操作', 'Undo last action'],
    ]);
  });
});

describe('addresses', () => {
  it('are https, of one origin, and not too long', () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set([ORIGIN]));
    expect(addresses.filter((address) => address.length > 2048)).toEqual([]);
  });

  it('the only domain is our own', () => {
    expect(all(office, 'AppDomain').map(({ text }) => text)).toEqual([ORIGIN]);
  });

  it('lead to files that the build makes', () => {
    for (const address of addresses.filter((candidate) => new URL(candidate).pathname !== '/')) {
      const { pathname } = new URL(address);
      expect(existsSync(resolve(ROOT, FILES[pathname] ?? pathname.slice(1)))).toBe(true);
    }
  });
});

describe('icons', () => {
  it('every icon comes in 16, 32 and 80 pixels, and the files have them', () => {
    const icons = all(overrides, 'Icon');
    expect(icons).toHaveLength(all(overrides, 'Group').length + all(overrides, 'Control').length);
    for (const icon of icons) {
      expect(childrenOf(icon).map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const image of childrenOf(icon)) {
        const size = Number(attribute(image, 'size'));
        expect(pixels(imageFile(resid(image)))).toEqual([size, size]);
      }
    }
  });

  it('the list of add-ins gets 32 pixels, sharp screens get 64', () => {
    expect(pixels(fileAt(attribute(only(office, 'IconUrl'), 'DefaultValue')))).toEqual([32, 32]);
    expect(pixels(fileAt(attribute(only(office, 'HighResolutionIconUrl'), 'DefaultValue')))).toEqual([64, 64]);
  });
});

describe('the shared runtime', () => {
  it('is long-lived, and pane and functions live in it', () => {
    expect(only(overrides, 'Runtime').attributes['lifetime']).toBe('long');
    const [shared] = residsOf('Runtime');
    for (const name of ['FunctionFile', 'SourceLocation']) expect(new Set(residsOf(name))).toEqual(new Set([shared]));
    const page = all(resources, 'bt:Url').find((element) => element.attributes['id'] === shared);
    expect(page?.attributes['DefaultValue']).toBe(
      attribute(only(only(office, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'),
    );
  });

  it('has one pane, so no TaskpaneId', () => {
    expect(all(office, 'TaskpaneId')).toEqual([]);
  });

  it('answers every button: no function of the ribbon is left unassociated', () => {
    expect(all(overrides, 'FunctionName').map(({ text }) => text)).toEqual(Object.keys(RIBBON));
  });

  it('every control does something that exists', () => {
    for (const control of all(overrides, 'Control')) {
      const action = only(control, 'Action');
      const target = { ShowTaskpane: 'SourceLocation', ExecuteFunction: 'FunctionName' }[attribute(action, 'xsi:type')];
      expect(childNames(action)).toEqual([target]);
    }
  });
});
