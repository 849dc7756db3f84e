import { HostObject } from './protocol/hostObject';

/** What the page does when the add-in asks for its pane to be shown or hidden. */
export interface PaneHooks {
  onPaneState?(state: string): void;
}

class AppRuntimeService extends HostObject {
  static override readonly type = 'AppRuntimeService';
  private state = 'Visible';
  constructor(private readonly hooks: PaneHooks) {
    super();
  }
  setAppRuntimeState(state: string): void {
    this.state = state;
    this.hooks.onPaneState?.(state);
  }
  getAppRuntimeState(): string {
    return this.state;
  }
}

class AppRuntimePersistenceService extends HostObject {
  static override readonly type = 'AppRuntimePersistenceService';
  private state = 'Inactive';
  setAppRuntimeStartState(state: string): void {
    this.state = state;
  }
  getAppRuntimeStartState(): string {
    return this.state;
  }
}

class AddinInternalService extends HostObject {
  static override readonly type = 'AddinInternalService';
  notifyActionHandlerReady(): void {
    // From now on the host may run the ribbon's functions.
  }
}

/** The objects behind Office.addin, which a program makes by name. */
export function officeServices(hooks: PaneHooks): (typeName: string) => HostObject | undefined {
  const services: Readonly<Record<string, HostObject>> = {
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(hooks),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(),
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  };
  return (typeName) => services[typeName];
}
