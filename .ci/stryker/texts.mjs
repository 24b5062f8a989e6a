import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** The words and marks of a rule: another test says that they are there. */
const TEXTS = new Set(['id', 'severity', 'articles', 'title', 'help', 'messages']);

const isIn = (path, matches) =>
  path.findParent((one) => one.isObjectProperty() && matches(one.node.key.name)) !== null;

/**
 * Passes over what is data, since a mutant of it says nothing of a condition: texts, and outside of
 * functions the word lists and tables. What a rule has its schema demand is a condition.
 */
const texts = {
  shouldIgnore(path) {
    if (path.getFunctionParent() || isIn(path, (name) => name === 'demands')) return undefined;
    if (path.isObjectProperty() && TEXTS.has(path.node.key.name)) return 'text';
    if (path.isObjectExpression() && isMarkedOnly(path)) return 'text';
    const isData =
      path.isStringLiteral() ||
      path.isTemplateLiteral() ||
      path.isRegExpLiteral() ||
      (path.isArrayExpression() && !isIn(path, (name) => name === 'check'));
    return isData && !isOfDemands(path) ? 'data' : undefined;
  },
};

/** The list of demands itself is no entry of it. */
const isOfDemands = (path) =>
  path.parentPath?.isObjectProperty() && path.parentPath.node.key.name === 'demands';

/** A rule that is found elsewhere, and has a name and words here. */
const isMarkedOnly = ({ parent, node }) =>
  parent.type === 'CallExpression' &&
  parent.callee.name === 'defineRule' &&
  node.properties.every(({ key }) => key?.name !== 'check' && key?.name !== 'demands');

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'texts', texts)];
