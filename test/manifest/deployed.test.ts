import { version } from '../../package.json';
import { all, attribute, manifestText, only, parseManifest } from './manifestXml';

/** What the build's configuration, which is JavaScript, lends to this test. */
interface Build {
  deployedManifest(manifest: string, baseUrl?: string): string;
  officeScript(network?: string): string;
  panePolicy(options?: { scripts?: readonly string[] }): string;
  workbenchPolicy(): string;
}
const { deployedManifest, officeScript, panePolicy, workbenchPolicy } =
  jest.requireActual<Build>('../../webpack.config.js');

/** What the build for a static host makes of the manifest, and the policy that it writes into the page. */
describe('the deployed manifest', () => {
  const deployed = parseManifest(deployedManifest(manifestText, 'https://cards.example.com/crm/'));

  it('has every address under the base address', () => {
    const values = ['IconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'].flatMap((name) =>
      all(deployed, name).map((element) => element.attributes['DefaultValue'] ?? ''),
    );
    const addresses = values.filter((value) => value !== '');
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/cards\.example\.com\/crm\/[a-z]/);
    expect(attribute(only(only(deployed, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(
      'https://cards.example.com/crm/taskpane.html',
    );
  });

  it('names the origin as its domain, without the folder', () => {
    expect(only(deployed, 'AppDomain').text).toBe('https://cards.example.com');
  });

  it.each([
    ['https://cards.example.com', 'https://cards.example.com', 'https://cards.example.com'],
    ['https://cards.example.com/', 'https://cards.example.com', 'https://cards.example.com'],
    ['https://cards.example.com:8443', 'https://cards.example.com:8443', 'https://cards.example.com:8443'],
    ['https://cards.example.com:8443/a/b//', 'https://cards.example.com:8443/a/b', 'https://cards.example.com:8443'],
    ['https://cards.example.com/crm?v=1#top', 'https://cards.example.com/crm', 'https://cards.example.com'],
  ])('takes %s for the folder %s of %s', (base, folder, domain) => {
    const manifest = parseManifest(deployedManifest(manifestText, base));
    const page = attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue');
    expect([page, only(manifest, 'AppDomain').text]).toEqual([`${folder}/taskpane.html`, domain]);
  });

  it('has the version of the package', () => {
    expect(only(deployed, 'Version').text).toBe(`${version}.0`);
  });

  it('stays as it is where no base address is given', () => {
    expect(deployedManifest(manifestText)).toBe(manifestText);
  });

  it.each(['http://cards.example.com', 'ftp://cards.example.com'])(
    'refuses %s: Excel opens https pages only',
    (base) => {
      expect(() => deployedManifest(manifestText, base)).toThrow('https://');
    },
  );
});

describe('the pane’s content security policy', () => {
  const directives = (policy: string): Record<string, readonly string[]> =>
    Object.fromEntries(
      policy.split('; ').map((directive) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
  const cdn = 'https://appsforoffice.microsoft.com';
  const pane = directives(panePolicy({ scripts: [cdn, 'https://ajax.aspnetcdn.com'] }));

  it('allows nothing that is not named, and no code out of text', () => {
    expect(pane['default-src']).toEqual(["'none'"]);
    expect(pane['object-src']).toEqual(["'none'"]);
    expect(pane['base-uri']).toEqual(["'none'"]);
    expect(pane['form-action']).toEqual(["'none'"]);
    expect(pane['script-src']).toEqual(["'self'", cdn, 'https://ajax.aspnetcdn.com']);
  });

  it('sends data nowhere but to its own origin', () => {
    expect(pane['connect-src']).toEqual(["'self'"]);
    expect(pane['img-src']).toEqual(["'self'", 'data:']);
  });

  it('in the workbench knows no other origin at all', () => {
    for (const policy of [panePolicy(), workbenchPolicy()]) expect(policy).not.toContain('http');
  });
});

describe('office.js', () => {
  it('comes from Microsoft’s network, or from the one for the mainland', () => {
    expect(officeScript()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(officeScript('mainland')).toBe(
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    );
    expect(() => officeScript('elsewhere')).toThrow('OFFICE_CDN');
  });
});
