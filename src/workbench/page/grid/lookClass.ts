/** CSS properties by their names. */
export type Declarations = Readonly<Record<string, string | undefined>>;

const classes = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/**
 * A CSS class with these declarations, made when it is first asked for. Thousands of cells share a few looks: as classes
 * they cost a cell one attribute instead of a dozen properties while it scrolls into sight.
 */
export function lookClass(declarations: Declarations): string {
  const key = JSON.stringify(declarations);
  let name = classes.get(key);
  if (name === undefined) {
    name = `look-${classes.size}`;
    classes.set(key, name);
    addRule(name, declarations);
  }
  return name;
}

function addRule(name: string, declarations: Declarations): void {
  if (!sheet) document.adoptedStyleSheets.push((sheet = new CSSStyleSheet()));
  const rule = sheet.cssRules[sheet.insertRule(`.${name} {}`, sheet.cssRules.length)];
  if (!(rule instanceof CSSStyleRule)) return;
  // Set one by one: what a file says of a font or a colour cannot become anything but a value.
  for (const [property, value] of Object.entries(declarations)) if (value) rule.style.setProperty(property, value);
}
