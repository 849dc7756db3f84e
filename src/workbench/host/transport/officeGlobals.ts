import { EXCEL_2021 } from './external';

export interface OfficeGlobalsOptions {
  readonly locale: string;
  readonly requirements?: Readonly<Record<string, string>>;
}

/** The part of the `Office` global that a program without a page needs: readiness, context, requirement sets, actions. */
export function officeGlobals({ locale, requirements = EXCEL_2021 }: OfficeGlobalsOptions): object {
  const info = { host: 'Excel', platform: 'PC' };
  const functions = new Map<string, unknown>();
  return {
    onReady: (callback?: (ready: typeof info) => unknown) => {
      const ready = Promise.resolve(info);
      return callback ? ready.then((value) => (callback(value), value)) : ready;
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: locale,
      contentLanguage: locale,
      diagnostics: { host: info.host, platform: info.platform, version: '16.0.17000.20000' },
      requirements: requirementSets(requirements),
    },
    actions: { associate: (name: string, action: unknown) => functions.set(name, action) },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
  };
}

/** What `Office.context.requirements` answers for these sets and their highest versions. */
export function requirementSets(sets: Readonly<Record<string, string>>): object {
  return {
    isSetSupported: (set: string, version: unknown = '1.1') => {
      const has = sets[set];
      return has !== undefined && compareVersions(has, String(version)) >= 0;
    },
  };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
