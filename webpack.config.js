/**
 * Two builds, told apart by `--env host=…`:
 *
 * - `excel` (default): the pane as it is put on a static host and opened by a real Excel; office.js comes from
 *   Microsoft's network (`OFFICE_CDN=mainland` for 21Vianet's), addresses in the manifest from `BASE_URL`.
 *   Served on https it is what `npm run start:excel` sideloads.
 * - `workbench`: an Excel of our own to run the same pane in, with the unmodified office.js of node_modules and a bridge
 *   to our host before it. Served by `npm start`, built to dist/workbench for the browser tests.
 */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { version } = require('./package.json');

const DEVELOPMENT_URL = 'https://localhost:3000';
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  mainland: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** office.js itself fetches MicrosoftAjax.js from here for some of its older, promise-less members. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com';

const here = (...parts) => path.join(__dirname, ...parts);

/** The address of office.js that `OFFICE_CDN` asks for. */
function officeScript(network = 'global') {
  const address = OFFICE_JS[network];
  if (!address) throw new Error(`OFFICE_CDN must be one of ${Object.keys(OFFICE_JS).join(', ')}, not "${network}".`);
  return address;
}

/**
 * The content security policy of the pane, for its `<meta>`. Griffel, Fluent's styling, writes `<style>` elements, as
 * office.js does in its dialogs, hence 'unsafe-inline' for styles and for nothing else. Frames: office.js asks
 * Microsoft's network in a hidden frame whether a web host it does not know may be trusted.
 *
 * @param scripts origins besides our own that scripts may come from
 * @param live whether a development server wants a socket to reload the page
 */
function panePolicy({ scripts = [], live = false } = {}) {
  const [office] = scripts;
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(live ? ['ws:', 'wss:'] : [])],
    'frame-src': [office ?? "'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The workbench's page: everything from its own origin, workers that parse workbooks, the pane in a frame. */
const workbenchPolicy = ({ live = false } = {}) =>
  panePolicy({ live })
    .replace("frame-src 'none'", "frame-src 'self'; worker-src 'self'")
    .replace("img-src 'self' data:", "img-src 'self' data: blob:");

/**
 * The manifest as it is deployed: the package's version, and every address under the given base.
 *
 * @param manifest the manifest of development
 * @param baseUrl https address of the folder that the build will be served from
 */
function deployedManifest(manifest, baseUrl = DEVELOPMENT_URL) {
  const base = new URL(baseUrl);
  if (base.protocol !== 'https:') throw new Error(`BASE_URL must begin with https://, not "${baseUrl}".`);
  const folder = `${base.origin}${base.pathname}`.replace(/\/+$/, '');
  return manifest
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${base.origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, folder);
}

/** The certificate that `office-addin-dev-certs install` puts into the user's home: Excel opens https pages only. */
function developerCertificate() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (![ca, cert, key].every((file) => existsSync(file))) {
    throw new Error('No developer certificate: start this server with `npm run dev-server`, which installs one.');
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

/** Breaks the build for Excel when it reaches for a room that must not be in it. */
class OnlyTheAddIn {
  apply(compiler) {
    const closed = [here('src', 'workbench') + path.sep, here('src', 'headless') + path.sep];
    compiler.hooks.compilation.tap('OnlyTheAddIn', (compilation) => {
      compilation.hooks.finishModules.tap('OnlyTheAddIn', (modules) => {
        for (const { resource } of modules) {
          if (resource && closed.some((room) => resource.startsWith(room))) {
            compilation.errors.push(new Error(`${path.relative(__dirname, resource)} is no part of the add-in.`));
          }
        }
      });
    });
  }
}

/** `THIRD-PARTY.txt`: the licence of every package that something in the build comes from, each text once. */
class ThirdPartyNotice {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('ThirdPartyNotice', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotice', stage }, () => {
        // Webpack puts modules together; what they were made of counts.
        const files = ({ modules, resource }) => (modules ? modules.flatMap(files) : [resource ?? '']);
        const notice = thirdPartyNotice([...compilation.modules].flatMap(files));
        compilation.emitAsset('THIRD-PARTY.txt', new compiler.webpack.sources.RawSource(notice));
      });
    });
  }
}

/** The packages that some files belong to under their licences, as text. */
function thirdPartyNotice(files) {
  const folders = files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []);
  const under = new Map();
  for (const folder of [...new Set(folders)].sort()) {
    const { name, version, license, author } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    // Some packages have nothing but the name of their licence.
    const text = file
      ? readFileSync(path.join(folder, file), 'utf8').replace(/\r/g, '').trim()
      : `Licence: ${license}. Author: ${author?.name ?? author ?? name}.`;
    under.set(text, [...(under.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...under].map(([text, packages]) => `${packages.join('\n')}\n\n${text}\n`);
  return ['The pane contains the following packages.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/** What both builds share: how a source file becomes script. */
function compiling({ host, production }) {
  return {
    mode: production ? 'production' : 'development',
    // No eval in the pages: their content security policy forbids it in development as in production.
    devtool: production ? false : 'cheap-module-source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2020',
              transform: { react: { runtime: 'automatic', development: !production } },
            },
          },
        },
        { test: /\.(svg|png)$/, type: 'asset' },
      ],
    },
    optimization: {
      splitChunks: { chunks: 'all' },
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
    },
    cache: {
      type: 'filesystem',
      // Beside the sources, not in node_modules: working copies may share that one.
      cacheDirectory: here('.cache', 'webpack'),
      name: `${host}-${production ? 'production' : 'development'}`,
      buildDependencies: { config: [__filename] },
    },
    stats: 'errors-warnings',
  };
}

const output = (folder, production) => ({
  path: here(...folder),
  filename: production ? '[name].[contenthash:10].js' : '[name].js',
  assetModuleFilename: 'assets/[name].[contenthash:10][ext]',
  clean: true,
});

const page = (template, filename, chunks, parameters) =>
  new HtmlWebpackPlugin({
    template: here(...template),
    filename,
    chunks,
    templateParameters: parameters,
    scriptLoading: 'defer',
    minify: false,
  });

const ICONS = { from: 'assets/icons/*.png', to: '[path][name][ext]' };
/** The manual: plain pages that lie beside the pane as they are, with the pictures they show. */
const MANUAL = { from: 'assets/{help/*,pictures/*/*.png}', to: '[path][name][ext]' };

/** The pane for a real Excel. */
function excelBuild({ production, serving }) {
  const office = officeScript(process.env.OFFICE_CDN || undefined);
  const scripts = [new URL(office).origin, MICROSOFT_AJAX];
  const manifest = (content) => deployedManifest(content.toString(), process.env.BASE_URL || undefined);
  return {
    ...compiling({ host: 'excel', production }),
    entry: { taskpane: here('src', 'taskpane', 'index.tsx') },
    output: output(['dist'], production),
    performance: { hints: production ? 'warning' : false, maxEntrypointSize: 900_000, maxAssetSize: 900_000 },
    plugins: [
      page(['src', 'taskpane', 'taskpane.html'], 'taskpane.html', ['taskpane'], {
        policy: panePolicy({ scripts, live: serving }),
        officeScripts: [office],
      }),
      page(['src', 'taskpane', 'support.html'], 'support.html', [], { policy: panePolicy() }),
      // Copied, not served as a folder: the folder's server would add Cache-Control, and Excel then drops the icons.
      new CopyWebpackPlugin({ patterns: [ICONS, MANUAL, { from: 'manifest.xml', transform: manifest }] }),
      new OnlyTheAddIn(),
      new ThirdPartyNotice(),
    ],
    ...(serving && {
      devServer: server({
        server: { type: 'https', options: developerCertificate() },
        // Excel on the web is another origin, and it fetches manifest and icons itself.
        headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
      }),
    }),
  };
}

/** The workbench and the same pane in it. */
function workbenchBuild({ production, serving }) {
  return {
    ...compiling({ host: 'workbench', production }),
    entry: {
      workbench: here('src', 'workbench', 'page', 'index.tsx'),
      taskpane: here('src', 'taskpane', 'index.tsx'),
    },
    output: output(['dist', 'workbench'], production),
    performance: { hints: false },
    plugins: [
      page(['src', 'workbench', 'page', 'workbench.html'], 'index.html', ['workbench'], {
        policy: workbenchPolicy({ live: serving }),
      }),
      page(['src', 'taskpane', 'taskpane.html'], 'taskpane.html', ['taskpane'], {
        policy: panePolicy({ live: serving }),
        officeScripts: ['bridge.js', 'office-js/office.js'],
      }),
      page(['src', 'taskpane', 'support.html'], 'support.html', [], { policy: panePolicy() }),
      new CopyWebpackPlugin({
        patterns: [
          ICONS,
          MANUAL,
          { from: 'manifest.xml' },
          { from: 'src/workbench/page/bridge.js' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]', noErrorOnMissing: true },
        ],
      }),
    ],
    devServer: server({
      // office.js stays in node_modules as Microsoft published it: served from there, never copied.
      static: {
        directory: here('node_modules', '@microsoft', 'office-js', 'dist'),
        publicPath: '/office-js',
        watch: false,
      },
    }),
  };
}

/** Reloads the whole page on a change: a pane that talks to Excel cannot be replaced piece by piece. */
function server(options) {
  return {
    host: 'localhost',
    port: Number(process.env.PORT) || 3000,
    hot: false,
    liveReload: true,
    static: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
    ...options,
  };
}

module.exports = (env = {}, argv = {}) => {
  const builds = { excel: excelBuild, workbench: workbenchBuild };
  const host = env.host ?? 'excel';
  if (!builds[host]) throw new Error(`--env host must be one of ${Object.keys(builds).join(', ')}, not "${host}".`);
  return builds[host]({ production: argv.mode !== 'development', serving: Boolean(env.WEBPACK_SERVE) });
};
Object.assign(module.exports, { deployedManifest, officeScript, panePolicy, workbenchPolicy });
