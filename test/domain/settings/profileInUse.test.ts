import { GRADE_PROFILES } from '../../../src/domain/grading/profiles';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings/defaults';
import { profileInUse } from '../../../src/domain/settings/profileInUse';

const leads = (profile: 'urgency' | 'threeTables' | null) => ({
  kind: 'leads' as const,
  grades: { column: 3, letters: [], profile },
});

describe('the profile leads are graded by', () => {
  it('is that of 渴望, 有望, 观望 where all registers of leads say so', () => {
    expect(profileInUse([leads('urgency')], DEFAULT_SETTINGS).gradeProfile.id).toBe('urgency');
    expect(profileInUse([leads('urgency'), { kind: 'visits' }], DEFAULT_SETTINGS).gradeProfile.id).toBe('urgency');
  });

  it('is the one of the settings where registers differ, say nothing, or the user has his own', () => {
    const own = { ...DEFAULT_SETTINGS, gradeProfile: { ...GRADE_PROFILES.threeTables, id: '本店' } };
    expect(profileInUse([leads('urgency'), leads('threeTables')], DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS);
    expect(profileInUse([leads(null)], DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS);
    expect(profileInUse([], DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS);
    expect(profileInUse([leads('urgency')], own)).toBe(own);
  });
});
