/** From mutation records to the two things that matter: new parts of the page, and nodes inside which something changed. */
import { attribute, isElement, parentOf } from './safe-dom';

export interface Changes {
  added: Set<Element>;
  /** Something was written or replaced below or at these elements. */
  touched: Set<Element>;
  /** So much at once that each change is not worth a look: the page as a whole is. */
  isFlood: boolean;
}

export function noChanges(): Changes {
  return { added: new Set(), touched: new Set(), isFlood: false };
}

/** Changes that are looked at one by one; the busiest sites make a few thousand at a time. */
const MOST_CHANGES = 5_000;

/** Attributes that tell who wrote what; any other may change as it likes. The adapters' tests hold the list. */
export const WATCHED_ATTRIBUTES = [
  'href',
  'author',
  'comment-id',
  'componentkey',
  'data-activity-urn',
  'data-ad-rendering-role',
  'data-answerid',
  'data-author',
  'data-comment-id',
  'data-content',
  'data-e2e',
  'data-fullname',
  'data-id',
  'data-pid',
  'data-post',
  'data-post-id',
  'data-questionid',
  'data-state-post-id',
  'data-test-pin-id',
  'data-testid',
  'data-uid',
  'data-urn',
  'data-user-card',
  'data-user-id',
  'data-username',
  'permalink',
  'thingid',
  'video-id',
];

/** Adds records to `changes`, leaving out what we did ourselves: our hosts carry `ownAttribute`. */
export function collectChanges(records: readonly MutationRecord[], ownAttribute: string, changes: Changes): void {
  if (!changes.isFlood && isFlood(records, changes)) flood(changes);
  if (changes.isFlood) return;
  for (const record of records) {
    if (record.type === 'childList') collectAdded(record, ownAttribute, changes);
    else collectTouched(record.target, ownAttribute, changes);
  }
}

function isFlood(records: readonly MutationRecord[], { added, touched }: Changes): boolean {
  if (records.length + added.size + touched.size > MOST_CHANGES) return true;
  let nodes = 0;
  for (const { addedNodes } of records) nodes += addedNodes.length;
  return nodes > MOST_CHANGES;
}

function flood(changes: Changes): void {
  changes.added.clear();
  changes.touched.clear();
  changes.isFlood = true;
}

function collectAdded(record: MutationRecord, ownAttribute: string, changes: Changes): void {
  const foreign = Array.from(record.addedNodes).filter((node) => !isOwn(node, ownAttribute));
  for (const node of foreign) if (isElement(node)) changes.added.add(node);
  if (foreign.length > 0 && isElement(record.target)) changes.touched.add(record.target);
}

function collectTouched(target: Node, ownAttribute: string, changes: Changes): void {
  const element = isElement(target) ? target : parentOf(target);
  if (element !== null && !isOwn(element, ownAttribute)) changes.touched.add(element);
}

function isOwn(node: Node, ownAttribute: string): boolean {
  return isElement(node) && attribute(node, ownAttribute) !== null;
}
