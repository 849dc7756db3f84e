import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Workbook } from './workbook';

const LONGEST = 255;

/** What the workbook says about itself (docProps/core.xml and docProps/app.xml). */
export class DocumentProperties extends HostObject {
  static override readonly type = 'DocumentProperties';
  /** Names of the API whose values differ from the file. */
  readonly $changed = new Set<string>();
  private readonly $values: Map<string, string>;

  constructor(
    private readonly $workbook: Workbook,
    values: Readonly<Record<string, string>>,
  ) {
    super();
    this.$values = new Map(Object.entries(values));
  }
  $get(name: string): string {
    return this.$values.get(name) ?? '';
  }
  private $set(name: string, value: unknown): void {
    const text = String(value ?? '');
    if (text.length > LONGEST) throw new HostError('InvalidArgument');
    this.$values.set(name, text);
    this.$changed.add(name);
    this.$workbook.$dirty = true;
  }
  get author(): string {
    return this.$get('author');
  }
  set author(author: string) {
    this.$set('author', author);
  }
  get category(): string {
    return this.$get('category');
  }
  set category(category: string) {
    this.$set('category', category);
  }
  get comments(): string {
    return this.$get('comments');
  }
  set comments(comments: string) {
    this.$set('comments', comments);
  }
  get company(): string {
    return this.$get('company');
  }
  set company(company: string) {
    this.$set('company', company);
  }
  get keywords(): string {
    return this.$get('keywords');
  }
  set keywords(keywords: string) {
    this.$set('keywords', keywords);
  }
  get manager(): string {
    return this.$get('manager');
  }
  set manager(manager: string) {
    this.$set('manager', manager);
  }
  get revisionNumber(): number {
    return Number(this.$get('revisionNumber') || 0);
  }
  set revisionNumber(revision: number) {
    this.$set('revisionNumber', revision);
  }
  get subject(): string {
    return this.$get('subject');
  }
  set subject(subject: string) {
    this.$set('subject', subject);
  }
  get title(): string {
    return this.$get('title');
  }
  set title(title: string) {
    this.$set('title', title);
  }
  get creationDate(): string {
    return this.$get('creationDate');
  }
  get lastAuthor(): string {
    return this.$get('lastAuthor');
  }
}
