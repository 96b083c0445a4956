// What a script on a page could send with, although the page's policy forbids fetching: a new window, another address, a connection.
import { type AnyNode, type CallExpression, type Node, parse } from 'acorn';

/** Names that are never used on the page, neither alone nor of an object. */
const forbidden = new Set(
  `ActiveXObject Audio BroadcastChannel EventSource Function Image MessageChannel Notification RTCPeerConnection SharedWorker
  WebSocket WebTransport XMLHttpRequest action assign background caches clipboard contentDocument contentWindow cookie defaultView
  eval fetch fetchLater formAction frames globalThis history href import importScripts indexedDB innerHTML insertAdjacentHTML launch
  localStorage location navigate navigation navigator opener outerHTML open parent ping postToIframe prerender requestSubmit sendBeacon
  serviceWorker sessionStorage setHTML setHTMLUnsafe showModalDialog src srcset submit target top url webkitRTCPeerConnection window
  write writeln self createContextualFragment parseFromString setAttributeNS attributes`.split(/\s+/),
);

/** Elements and attributes that fetch or lead elsewhere; as texts they must not stand in the script. */
const forbiddenTexts =
  /^(?:https?:|wss?:|\/\/|javascript:|data:|mailto:)|^(?:a|area|audio|base|embed|form|frame|image|img|link|meta|object|script|source|style|svg|video|action|formaction|href|src|srcset|ping|target)$/i;

/**
 * The ways out that a script has, sorted; empty = none. A link may lead to what the page made itself, which is how a file is saved:
 * `document.createElement('a')` with `link.href = URL.createObjectURL(…)`.
 */
export function waysOut(code: string): string[] {
  const found = new Set<string>();
  walk(parse(code, { ecmaVersion: 2022, sourceType: 'script' }), found);
  return [...found].sort();
}

function walk(node: AnyNode, found: Set<string>): void {
  switch (node.type) {
    case 'Identifier':
      if (forbidden.has(node.name)) found.add(node.name);
      return;
    case 'ImportExpression':
      found.add('import');
      break;
    case 'Literal':
      if (typeof node.value === 'string' && forbiddenTexts.test(node.value)) found.add(`'${node.value}'`);
      return;
    case 'TemplateElement':
      if (forbiddenTexts.test(node.value.cooked ?? '')) found.add(`\`${node.value.raw}\``);
      return;
    case 'AssignmentExpression':
      if (isAddress(node.left) && isCallOf(node.right, 'URL', 'createObjectURL')) {
        walk(node.right, found);
        return;
      }
      break;
    case 'CallExpression':
      if (isCallOf(node, 'document', 'createElement') && isText(node.arguments[0], 'a')) return;
      if (isCallOf(node, 'URL', 'revokeObjectURL') && isAddress(node.arguments[0])) return;
      break;
    case 'MemberExpression':
      if (node.computed && node.property.type !== 'Literal' && isGlobal(node.object)) found.add('a computed name');
      break;
  }
  for (const child of Object.values(node).flat()) if (isNode(child)) walk(child, found);
}

function isCallOf(node: AnyNode, object: string, method: string): node is CallExpression {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.computed) return false;
  const { object: of, property } = node.callee;
  return of.type === 'Identifier' && of.name === object && property.type === 'Identifier' && property.name === method;
}

function isText(node: AnyNode | undefined, text: string): boolean {
  return node?.type === 'Literal' && node.value === text;
}

/** `link.href` */
function isAddress(node: AnyNode | undefined): boolean {
  return (
    node?.type === 'MemberExpression' &&
    !node.computed &&
    node.property.type === 'Identifier' &&
    node.property.name === 'href'
  );
}

/** What everything hangs on: any name could be asked of it. */
function isGlobal(node: AnyNode): boolean {
  return node.type === 'Identifier' && ['document', 'URL'].includes(node.name);
}

function isNode(value: unknown): value is AnyNode {
  return typeof (value as Node | null | undefined)?.type === 'string';
}
