import type { zhCN } from './zh-CN';

/** Every text of the workbench's page in English. */
export const enUS: Readonly<Record<keyof typeof zhCN, string>> = {
  'app.name': 'Customer Cards workbench',
  'title.changed': '{file} (changed)',

  'ribbon.label': 'Ribbon',
  'ribbon.file': 'File',
  'ribbon.view': 'View',
  'file.open': 'Open',
  'file.open.hint': 'Open an .xlsx workbook. You can also drop a file anywhere on this page.',
  'file.sample': 'Sample',
  'file.sample.hint': 'Open a sample workbook. Changes to the current workbook that were not saved are lost.',
  'sample.dealer': 'Customers of a car dealer',
  'sample.oldList': 'Old customer list, untidy',
  'sample.cards': 'Intent-customer cards',
  'sample.trading': 'Customers and receivables of a wholesaler',
  'file.saveAs': 'Save as',
  'file.saveAs.hint': 'Download the current workbook as an .xlsx file.',
  'file.drop': 'Drop to open this workbook',
  'view.language': '中文',
  'view.language.hint': '页面和加载项改用中文。',
  'view.dark': 'Dark',
  'view.dark.hint': 'Show this page and the add-in in dark colours.',
  'view.light': 'Light',
  'view.light.hint': 'Show this page and the add-in in light colours.',

  'formula.label': 'Formula bar',
  'formula.name': 'Name box',
  'formula.content': 'Cell content',

  'grid.label': 'Worksheet “{sheet}”',
  'tabs.label': 'Sheet tabs',

  'pane.close': 'Close the pane',

  'notice.dismiss': 'Dismiss this message',
  'notice.empty': '“{file}” is an empty file and was not opened.',
  'notice.notZip': '“{file}” is not an Excel workbook (.xlsx) and was not opened.',
  'notice.encrypted': '“{file}” is protected by a password: remove the password in Excel, then open it here.',
  'notice.oldFormat': '“{file}” is in the old .xls format: save it as .xlsx in Excel, then open it here.',
  'notice.damaged': '“{file}” is damaged and cannot be opened: please use an intact copy.',
  'notice.notWorkbook': '“{file}” contains no workbook and was not opened: please choose an .xlsx file.',
  'notice.binaryWorkbook': '“{file}” is a binary workbook (.xlsb): save it as .xlsx in Excel, then open it here.',
  'notice.unreadable': '“{file}” cannot be read: please check that it is a file and has not been moved or deleted.',
  'notice.noSample': 'There is no sample named “{file}”: an empty workbook was opened.',
  'notice.notSaved': '“{file}” was not saved: please try again.',
  'notice.notStarted': 'The add-in is still starting: please wait a moment and press again.',
  'notice.noManifest':
    'manifest.xml cannot be read, so the ribbon lacks the add-in’s buttons: please reload this page.',

  'broken.page': 'Something went wrong on this page; the workbook is still there.',
  'broken.sheet': 'This worksheet cannot be shown; the other worksheets are not affected.',
  'broken.again': 'Show again',
};
