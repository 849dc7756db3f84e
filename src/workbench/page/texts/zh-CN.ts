/** Every text of the workbench's page in simplified Chinese; `{name}` is filled in. */
export const zhCN = {
  'app.name': '客户卡试验台',
  'title.changed': '{file}（有改动）',

  'ribbon.label': '功能区',
  'ribbon.file': '文件',
  'ribbon.view': '显示',
  'file.open': '打开',
  'file.open.hint': '打开一个 .xlsx 工作簿。也可以把文件拖到页面上。',
  'file.sample': '示例',
  'file.sample.hint': '重新打开示例工作簿。当前工作簿里还没有另存的改动会丢失。',
  'file.saveAs': '另存为',
  'file.saveAs.hint': '把当前工作簿下载为 .xlsx 文件。',
  'file.drop': '松开鼠标，打开这个工作簿',
  'view.language': 'English',
  'view.language.hint': 'Show this page and the add-in in English.',
  'view.dark': '深色',
  'view.dark.hint': '页面和加载项改用深色。',
  'view.light': '浅色',
  'view.light.hint': '页面和加载项改用浅色。',

  'formula.label': '编辑栏',
  'formula.name': '名称框',
  'formula.content': '单元格内容',

  'grid.label': '工作表“{sheet}”',
  'tabs.label': '工作表标签',

  'pane.close': '关闭侧边栏',

  'notice.dismiss': '关闭这条提示',
  'notice.empty': '“{file}”是空文件，没有打开。',
  'notice.notZip': '“{file}”不是 Excel 工作簿（.xlsx），没有打开。',
  'notice.encrypted': '“{file}”设有打开密码，请先在 Excel 里取消密码再打开。',
  'notice.oldFormat': '“{file}”是旧格式工作簿（.xls），请先在 Excel 里另存为 .xlsx 再打开。',
  'notice.damaged': '“{file}”已损坏，打不开，请换一份完好的副本。',
  'notice.notWorkbook': '“{file}”里没有工作簿，没有打开，请选一个 .xlsx 文件。',
  'notice.binaryWorkbook': '“{file}”是二进制工作簿（.xlsb），请先在 Excel 里另存为 .xlsx 再打开。',
  'notice.unreadable': '读不到“{file}”，请确认它是一个文件，并且没有被移走或删除。',
  'notice.noSample': '没有叫“{file}”的示例，已打开一个空白工作簿。',
  'notice.notSaved': '“{file}”没有存成，请再试一次。',
  'notice.notStarted': '加载项还在启动，请稍候再按一次。',
  'notice.noManifest': '读不到 manifest.xml，功能区里没有加载项的按钮，请刷新页面。',

  'broken.page': '页面出了问题，工作簿还在。',
  'broken.sheet': '这张工作表显示不出来，其他工作表不受影响。',
  'broken.again': '重新显示',
};
