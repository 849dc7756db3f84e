import type { zhCN } from './zh-CN';

/** The same texts in English. `{name:one|many}` chooses the word that follows a count. */
export const enUS = {
  'app.name': 'Customer Cards',
  'list.separator': ', ',
  'list.dot': ' · ',

  'kind.visits': 'Visit log',
  'kind.leads': 'Leads',
  'kind.followups': 'Follow-ups',
  'kind.pipeline': 'Pipeline',
  'kind.owners': 'Owners',
  'kind.lost': 'Lost leads',
  'kind.daily': 'Daily report',
  'kind.corporate': 'Companies',
  'kind.members': 'Members',
  'kind.issues': 'Complaints',
  'kind.trades': 'Orders/receipts',
  'kind.credit': 'Credit',
  'kind.roster': 'Roster',
  'kind.applications': 'Applications',
  'kind.staff': 'Staff',
  'kind.other': 'Not recognised',

  'action.grade': 'Grade and schedule',
  'action.recognise': 'Read again',

  'tabs.label': 'Pages of Customer Cards',
  'tab.today': 'Today',
  'tab.checks': 'Check',
  'tab.cards': 'Card',
  'tab.analysis': 'Analysis',
  'tab.settings': 'Settings',

  'status.label': 'Active worksheet',
  'status.reading': 'Reading the worksheets…',
  'status.register': '{kind} · {rows} {rows:row|rows} · {mapped}/{headers} columns',
  'status.other': '“{sheet}” is not a customer register',
  'status.unread': 'Worksheets not read yet',

  'run.label': 'Last action',
  'run.none': 'Nothing done since opening',
  'run.graded': '{time} {action}: {where} {rows} {rows:row|rows}, {counts}',
  'run.gradedPlain': '{time} {action}: {where} {rows} {rows:row|rows}',
  'run.sheets': '{count} sheets,',
  'run.count': '{grade}\u00a0{count}',
  'run.conflicts': '{line}; changed by a colleague or a formula, not written: {count} {count:row|rows}',
  'run.failed': '{time} {action}: not completed',
  'run.cancelled': '{time} {action}: cancelled',

  'progress.label': 'Progress of {action}',
  'progress.starting': 'Getting ready…',
  'progress.reading': 'Reading customers…',
  'progress.computing': 'Grading and scheduling…',
  'progress.writing': 'Writing to the sheet…',
  'progress.cancelling': 'Cancelling…',
  'progress.cancel': 'Cancel',

  'failure.title': 'Not completed',
  'failure.retry': 'Try again',
  'failure.dismiss': 'Close this message',
  'failure.where': 'Worksheet “{sheet}”',
  'failure.whereUnknown': 'The worksheet',
  'failure.cellEditing':
    'A cell is being edited, so Excel takes no changes. Press Enter or Esc to finish editing, then try again.',
  'failure.protected':
    '{where} is protected and cannot be written to. Choose Unprotect Sheet under Review, then try again.',
  'failure.readOnly':
    'The workbook is read-only and cannot be written to. Choose Enable Editing or save a copy, then try again.',
  'failure.tooLarge':
    '{where} is too large for Excel to hand over at once. Clear empty formatting below and right of the data, or split the sheet.',
  'failure.busy':
    'Excel is busy and did not answer. Wait a few seconds and try again; if it persists, save and reopen the workbook.',
  'failure.connection': 'The connection to Excel was lost. Check the network, reopen the workbook, then try again.',
  'failure.sheetGone': '{where} was deleted or renamed. Try again: the worksheets will be read as they are now.',
  'failure.noRegister':
    'No customer register found. Make sure the headers stand in a row of their own and every column has one (name, phone, grade …), then read again.',
  'failure.noLeads':
    'No register of leads found, so there is nothing to grade. One sheet needs columns for name, phone and intent grade (or expected purchase date).',
  'failure.filtered': '{where} is filtered and hidden rows cannot be written to. Clear the filter, then try again.',
  'failure.tableCannotGrow':
    '{where} has content right of its table, so no column can be added. Free two columns right of the table, then try again.',
  'failure.noRoom': '{where} has no free column right of the data. Free two columns there, then try again.',
  'failure.cancelled': 'Cancelled as you asked. Press the button again when you need it.',
  'failure.unsupported': 'This version of Excel is too old. Use Excel 2021, Microsoft 365 or Excel on the web.',
  'failure.unknown':
    'Something unexpected happened and the action did not complete. Try again; if it persists, save and reopen the workbook.',

  'boundary.title': 'This page could not be shown',
  'boundary.body': 'Your workbook is not affected. Show it again; if that fails, close the pane and open it again.',
  'boundary.again': 'Show again',

  'registers.label': 'Recognised worksheets',
  'registers.rows': '{rows} {rows:row|rows}',
  'registers.columns': '{mapped}/{headers} columns recognised',
  'registers.questions': '{count} to confirm',
  'registers.others':
    '{count} other {count:worksheet is not a customer register|worksheets are not customer registers}',
  'registers.none': 'No customer register found in this workbook.',
  'registers.noneHelp':
    'Headers need a row of their own and every column a header, for example: name, phone, intent grade, expected purchase date.',
  'registers.unread': 'The worksheets have not been recognised yet.',

  'welcome.title': '{count} customer {count:register|registers} found in this workbook',
  'welcome.next': 'Next step',
  'welcome.skip': 'Skip',

  'grade.what': 'Works out the intent grade and the next contact date.',
  'grade.promise': 'Fills blanks and adds columns on the right only; what you entered stays.',
  'grade.target': 'Works on: {sheets}',
  'grade.targetSheet': '{sheet} ({rows} {rows:row|rows})',
  'grade.noLeads': 'No register of leads found, so grading is not possible yet.',
  'grade.noLeadsHelp':
    'One sheet needs columns for name, phone and intent grade (or expected purchase date). Add them, then read again.',

  'result.label': 'Grading results',
  'result.empty': 'After grading, the number of customers in each grade is shown here.',
  'result.rows': '{rows} {rows:row|rows}',
  'result.scale': 'Intent {grade}',
  'result.ungraded': 'No grade',
  'result.gradeColumn': 'Grade in column {column}',
  'result.nextColumn': 'contact date in column {column}',
  'result.review': '{count} {count:row needs|rows need} to be judged again',
  'result.closed': '{count} {count:row is|rows are} closed (sold, lost …) and not graded',
  'result.unknownYears': 'The holidays of {years} are not known; weekends only were counted',
  'result.changed': '{count} {count:cell|cells} written',
  'result.unchanged': 'Grades and dates are up to date, nothing changed',
  'result.conflicts': 'Changed by a colleague or a formula, not written: {rows}',
  'result.conflictRows': '{sheet} row {numbers}',
  'result.conflictMore': '{rows} and others, {count} in all',

  'checks.title': 'Check results',
  'checks.body': 'This version cannot check entries, duplicates or the match between registers yet.',
  'checks.found': 'Registers recognised that can be checked:',
  'cards.title': 'Card of the selected customer',
  'cards.body': 'This version cannot show a row as a customer card yet.',
  'cards.found': 'Registers recognised that hold customers:',
  'analysis.title': 'Customer structure and credit',
  'analysis.body': 'This version cannot build analysis sheets yet.',
  'analysis.found': 'Registers recognised that can be analysed:',
  'feature.none': 'No register for this has been recognised in this workbook.',

  'settings.language': 'Language',
  'settings.languageAuto': 'As in Excel',
  'settings.languageChinese': '中文',
  'settings.languageEnglish': 'English',
  'settings.theme': 'Appearance',
  'settings.themeAuto': 'As in Excel',
  'settings.themeLight': 'Light',
  'settings.themeDark': 'Dark',
  'settings.session': 'Language and appearance last until the workbook is closed.',
  'settings.sheets': 'Worksheets',

  'column.gradeAuto.prompt':
    'Computed by Customer Cards from the expected date or the day of judgement. Your own grade is never changed.',
  'column.suggestedContact.prompt':
    'Computed by Customer Cards from the last contact and the grade. You may change it. A date that has passed without contact is not moved.',

  'headless.usage':
    'Usage: npm run headless --silent -- <{actions}> <workbook.xlsx> [--sheet NAME] [--out FILE.xlsx] [--today YYYY-MM-DD] [--locale zh-CN|en-US] [--json]',
  'headless.unknownAction': 'There is no action “{action}”; there are: {actions}.',
  'headless.unknownOption': 'Wrong arguments: {option}.',
  'headless.badToday': '--today wants a date such as 2026-11-21, not “{value}”.',
  'headless.badLocale': '--locale is zh-CN or en-US, not “{value}”.',
  'headless.noFile': 'There is no file “{file}”; check the path.',
  'headless.folder': '“{file}” is a folder; name an .xlsx file.',
  'headless.unreadable': 'The file “{file}” cannot be read; check its permissions.',
  'headless.unwritable': 'The file “{file}” cannot be written; check that the folder exists and may be written to.',
  'headless.nothing':
    'Nothing recognised: no customer register in this workbook. Nothing was changed and no file was written.',
  'headless.noLeads':
    'Nothing recognised: no register of leads in this workbook. Nothing was changed and no file was written.',
  'headless.saved': 'Wrote {file}',
  'headless.sheet': '{sheet}: {kind}, {rows} rows, {mapped} of {headers} columns recognised',
  'headless.field': '  {column}  {header} → {field} ({confidence})',
  'headless.question': '  {column}  {header} → to be confirmed: {candidates}',
  'headless.other': '{sheet}: not a customer register',
  'headless.graded': '{sheet}: {rows} rows; {counts}; grade in column {grade}, next contact in column {next}',
  'headless.review': '  to be judged again: {count} rows',
  'headless.conflict': '  {sheet} row {row} was changed meanwhile or holds a formula; not written',
  'headless.unknownYears': 'The holidays of {years} are not known; weekends only were counted',

  'file.empty': 'The file “{file}” is empty; choose another workbook.',
  'file.notZip': '“{file}” is no .xlsx workbook; open it in Excel and save it as .xlsx.',
  'file.encrypted': '“{file}” has a password to open; remove it in Excel first.',
  'file.oldFormat': '“{file}” is in the old .xls format; save it as .xlsx in Excel.',
  'file.damaged': '“{file}” is damaged or incomplete; use a complete copy.',
  'file.notWorkbook': '“{file}” holds no Excel worksheets; choose an .xlsx workbook.',
  'file.binaryWorkbook': '“{file}” is a binary .xlsb workbook; save it as .xlsx in Excel.',
  'file.emptyWorkbook': 'All worksheets of “{file}” are empty; choose a workbook with data.',
} satisfies Readonly<Record<keyof typeof zhCN, string>>;
