/**
 * Where a fact stands in a registry: the collection, the id of the declaration, then its fields:
 * `['activities', 'training-orders', 'purposes', 0, 'legalBasis']`. The organisation has no id step.
 */
export type Path = readonly (string | number)[];

/** `activities.training-orders.purposes[0].legalBasis` */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
