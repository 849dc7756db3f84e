import { readHeader, type RunHeader } from '../../domain/changes/journal';
import { Failure } from '../failure';
import { request } from '../request';
import type { Session } from '../session';
import type { JournalStore } from './journalStore';

/** Namespaces of the custom XML parts: a run in short, and a piece of its text. */
const RUN = 'urn:customer-cards:run';
const PIECE = 'urn:customer-cards:run-piece';

/** Asks for the parts that are there. */
export function askPartStore({ context }: Session): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(RUN).load('items/id');
}

/** The journal of a workbook whose structure is protected: custom XML parts, which nothing protects. */
export async function partStore(session: Session, asked: Excel.CustomXmlPartScopedCollection): Promise<JournalStore> {
  const { customXmlParts } = session.context.workbook;
  const kept = new Map<string, Kept>();
  if (asked.items.length) {
    const texts = await request(session, () => asked.items.map((part) => ({ part, xml: part.getXml() })));
    for (const { part, xml } of texts) {
      const [header = '', ...pieceIds] = unwrap(xml.value).split('\n');
      const run = readHeader(header);
      if (run) kept.set(run.id, { run, part, pieces: pieceIds });
    }
  }
  const runs = [...kept.values()].map(({ run }) => run).sort((a, b) => (a.id < b.id ? 1 : -1));
  const xmlOf = (run: RunHeader, pieceIds: readonly string[]) =>
    wrap(RUN, [JSON.stringify(run), ...pieceIds].join('\n'));
  return {
    runs,
    read: async (run) => {
      const texts: string[] = [];
      for (const id of kept.get(run.id)?.pieces ?? []) {
        const xml = await request(session, () => customXmlParts.getItem(id).getXml());
        texts.push(unwrap(xml.value));
      }
      return texts.join('');
    },
    open: async (run, pieces, forgotten) => {
      const ids: string[] = [];
      for (const text of pieces) {
        const part = await request(session, () => customXmlParts.add(wrap(PIECE, text)).load('id'));
        ids.push(part.id);
      }
      const part = await request(session, () => {
        for (const { id } of forgotten) {
          const old = kept.get(id);
          old?.part.delete();
          for (const piece of old?.pieces ?? []) customXmlParts.getItem(piece).delete();
        }
        return customXmlParts.add(xmlOf(run, ids)).load('id');
      });
      kept.set(run.id, { run, part, pieces: ids });
    },
    note: (run) => {
      const own = kept.get(run.id);
      if (!own) throw new Failure('runUnknown');
      own.part.setXml(xmlOf(run, own.pieces));
    },
  };
}

interface Kept {
  readonly run: RunHeader;
  readonly part: Excel.CustomXmlPart;
  /** Ids of the parts with its text, in order. */
  readonly pieces: readonly string[];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '&#10;' };
const UNESCAPES = new Map(Object.entries(ESCAPES).map(([plain, escape]) => [escape, plain]));

function wrap(namespace: string, text: string): string {
  return `<text xmlns="${namespace}">${text.replace(/[&<>\n]/g, (sign) => ESCAPES[sign] ?? sign)}</text>`;
}

function unwrap(xml: string): string {
  const text = /<text\b[^>]*>([\s\S]*)<\/text>/.exec(xml)?.[1] ?? '';
  return text.replace(/&(?:amp|lt|gt|#10|#xA);/gi, (escape) => UNESCAPES.get(escape.replace(/#xA/i, '#10')) ?? '>');
}
