// node check-bicep.mjs TYPES FILE...: what is wrong in Bicep files, as JSON. Syntax by tree-sitter; names; each resource's body against
// Azure's own description of its type (TYPES/*.json); each module's parameters against its file. No registry here has the compiler.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), 'node_modules');
const treeSitter = require('web-tree-sitter');
await treeSitter.Parser.init();
const parser = new treeSitter.Parser();
parser.setLanguage(await treeSitter.Language.load(path.join(modules, 'tree-sitter-bicep', 'tree-sitter-bicep.wasm')));

const knownFunctions = new Set(('concat contains empty first format guid items join last length map max min resourceGroup ' +
  'resourceId split string subscription subscriptionResourceId take tenant toLower union uniqueString ' +
  'allowed description maxLength maxValue metadata minLength minValue secure').split(' '));
const ofEveryResource = ['parent', 'scope', 'dependsOn'];

const types = new Map();
const [folder, ...files] = process.argv.slice(2);
for (const name of fs.readdirSync(folder).filter(name => name.endsWith('.json'))) {
  const parts = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const resource = parts.find(part => part.$type === 'Resource');
  const [type, version] = resource.name.split('@');
  types.set(type.toLowerCase(), { version, body: resource.bodyType, named: new Map(parts.map(part => [part.name, part])) });
}

const inner = node => node.children.filter(child => child.type !== 'comment');
const isIdentifier = node => node.type === 'identifier';
const nameOf = declaration => inner(declaration).find(isIdentifier);
const parse = file => parser.parse(fs.readFileSync(file, 'utf8')).rootNode;

/** The object that a resource or module ends with, also behind a loop or a condition. */
function bodyOf(declaration) {
  let node = inner(declaration).at(-1);
  while (node && node.type !== 'object')
    node = inner(node).filter(c => ['object', 'for_statement', 'if_statement', 'parenthesized_expression'].includes(c.type)).at(-1);
  return node;
}

function propertiesOf(object) {
  return inner(object).filter(c => c.type === 'object_property').map(node => {
    const key = inner(node)[0];
    return {
      node,
      name: key.type === 'string' ? key.text.slice(1, -1) : key.text,
      isComputed: key.descendantsOfType('interpolation').length > 0,
      value: inner(node).at(-1),
    };
  });
}

function check(file) {
  const problems = [];
  const unchecked = [];
  const tell = (node, text) =>
    problems.push(`${path.basename(file)}:${node.startPosition.row + 1}:${node.startPosition.column + 1} ${text}`);
  const root = parse(file);

  const syntax = node => {
    if (node.type === 'ERROR' || node.isMissing) tell(node, 'syntax error');
    else node.children.forEach(syntax);
  };
  syntax(root);

  const declared = new Set();
  for (const node of inner(root).filter(n => /^(parameter|variable|resource|module)_declaration$/.test(n.type))) {
    const name = nameOf(node);
    if (declared.has(name.text)) tell(name, `'${name.text}' is declared twice`);
    declared.add(name.text);
  }
  inner(root).forEach(node => names(node, []));
  for (const node of inner(root).filter(n => n.type === 'resource_declaration')) resource(node);
  for (const node of inner(root).filter(n => n.type === 'module_declaration')) module(node);
  return { problems, unchecked };

  function names(node, local) {
    const parts = inner(node);
    if (/_declaration$/.test(node.type)) {
      const from = parts.findIndex(p => p.type === '=');
      if (from >= 0) parts.slice(from).forEach(p => names(p, local));
    } else if (node.type === 'object_property') parts.slice(1).forEach(p => names(p, local));
    else if (node.type === 'member_expression') names(parts[0], local);
    else if (node.type === 'for_statement' || node.type === 'lambda_expression') {
      const end = parts.findIndex(p => p.type === (node.type === 'for_statement' ? 'in' : '=>'));
      const own = parts.slice(0, end).flatMap(p => p.descendantsOfType('identifier')).map(n => n.text);
      parts.slice(end + 1).forEach(p => names(p, [...local, ...own]));
    } else if (node.type === 'call_expression') {
      if (!isIdentifier(parts[0])) names(parts[0], local);
      else if (!knownFunctions.has(parts[0].text)) tell(parts[0], `unknown function '${parts[0].text}'`);
      parts.slice(1).forEach(p => names(p, local));
    } else if (isIdentifier(node)) {
      if (!declared.has(node.text) && !local.includes(node.text)) tell(node, `'${node.text}' is not declared`);
    } else if (node.type !== 'target_scope_assignment') parts.forEach(p => names(p, local));
  }

  function resource(node) {
    const [name, version] = inner(node).find(c => c.type === 'string').text.slice(1, -1).split('@');
    const type = types.get(name.toLowerCase());
    if (!type) return unchecked.push(name);
    if (!/^\d{4}-\d\d-\d\d(-preview)?$/.test(version ?? '')) tell(node, `API version '${version}' is no date`);
    else if (version > type.version) tell(node, `API version ${version} is newer than the known ${type.version}`);
    object(bodyOf(node), type.body, type, name.split('/').at(-1), ofEveryResource);
  }

  function module(node) {
    const target = path.join(path.dirname(file), inner(node).find(c => c.type === 'string').text.slice(1, -1));
    if (!fs.existsSync(target)) return tell(node, `the module '${target}' is not there`);
    const wanted = inner(parse(target)).filter(n => n.type === 'parameter_declaration');
    const known = new Map(wanted.map(n => [nameOf(n).text, inner(n).some(c => c.type === '=')]));
    const params = propertiesOf(bodyOf(node)).find(p => p.name === 'params');
    const given = new Set((params ? propertiesOf(params.value) : []).map(p => p.name));
    for (const name of given) if (!known.has(name)) tell(node, `module has no parameter '${name}'`);
    for (const [name, hasDefault] of known) if (!hasDefault && !given.has(name)) tell(node, `module lacks the parameter '${name}'`);
  }

  function object(node, description, type, place, extra = []) {
    const known = new Map((description.properties ?? []).map(p => [p.name, p]));
    const given = new Set();
    for (const { node: at, name, isComputed, value: given_ } of propertiesOf(node)) {
      if (given.has(name)) tell(at, `${place}.${name} is given twice`);
      given.add(name);
      const property = known.get(name);
      if (isComputed || extra.includes(name)) continue;
      if (!property) {
        if (!description.additionalProperties) tell(at, `${place} has no property '${name}'`);
      } else if (/ReadOnly/.test(property.flags ?? '')) tell(at, `${place}.${name} is read-only`);
      else value(given_, property.type, type, `${place}.${name}`);
    }
    for (const { name, flags } of known.values())
      if (/Required/.test(flags ?? '') && !/ReadOnly/.test(flags) && !given.has(name)) tell(node, `${place} lacks '${name}'`);
  }

  function value(node, wanted, type, place) {
    const options = wanted.split(' | ');
    const refuse = () => tell(node, `${place}: ${node.text.split('\n')[0]} is not ${wanted}`);
    const description = type.named.get(wanted);
    if (node.type === 'parenthesized_expression') value(inner(node)[1], wanted, type, place);
    else if (node.type === 'ternary_expression')
      inner(node).filter(c => !'?:'.includes(c.type)).slice(1).forEach(c => value(c, wanted, type, place));
    else if (node.type === 'string' && node.descendantsOfType('interpolation').length === 0) {
      if (['bool', 'int'].includes(wanted) || description?.$type === 'Object') refuse();
      else if (options.length > 1 && !options.includes('string') && !options.includes(node.text.slice(1, -1))) refuse();
    } else if (node.type === 'boolean' && !['bool', 'any'].includes(wanted)) refuse();
    else if (node.type === 'number' && !['int', 'any'].includes(wanted) && !/^\d/.test(wanted)) refuse();
    else if (node.type === 'object') {
      if (description?.$type === 'Object') object(node, description, type, place);
      else if (['string', 'int', 'bool'].includes(wanted)) refuse();
    } else if (node.type === 'array') {
      if (['string', 'int', 'bool'].includes(wanted)) refuse();
      else if (wanted.endsWith('[]'))
        inner(node).filter(c => !'[],'.includes(c.type)).forEach(c => value(c, wanted.slice(0, -2), type, `${place}[]`));
    }
  }
}

const results = files.map(check);
console.log(JSON.stringify({
  problems: results.flatMap(r => r.problems),
  unchecked: [...new Set(results.flatMap(r => r.unchecked))].sort(),
}));
