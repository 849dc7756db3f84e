import { HostCollection, HostObject } from '../protocol/hostObject';
import { EventType } from './events';
import type { Workbook } from './workbook';

export class Setting extends HostObject {
  static override readonly type = 'Setting';
  override readonly $id: string;
  constructor(
    private readonly $workbook: Workbook,
    key: string,
    private $value: unknown,
  ) {
    super();
    this.$id = key;
  }
  override get $idName(): string {
    return '_Id';
  }
  get key(): string {
    return this.$id;
  }
  get value(): unknown {
    return this.$value;
  }
  set value(value: unknown) {
    this.$value = value;
    this.$workbook.$dirty = true;
  }
  delete(): void {
    const list = this.$workbook.$settings;
    list.splice(list.indexOf(this), 1);
    this.$workbook.$dirty = true;
  }
}

export class SettingCollection extends HostCollection<Setting> {
  static override readonly type = 'SettingCollection';
  constructor(private readonly $workbook: Workbook) {
    super();
  }
  get $items(): readonly Setting[] {
    return this.$workbook.$settings;
  }
  /** Setting keys are compared letter for letter. */
  override getItemOrNullObject(key: string): Setting | null {
    return this.$items.find((setting) => setting.$id === key) ?? null;
  }
  add(key: string, value: unknown): Setting {
    let setting = this.getItemOrNullObject(key);
    if (setting) setting.value = value;
    else this.$workbook.$settings.push((setting = new Setting(this.$workbook, key, value)));
    this.$workbook.$dirty = true;
    this.$workbook.$emit(EventType.SettingsChanged, [''], {});
    return setting;
  }
}
