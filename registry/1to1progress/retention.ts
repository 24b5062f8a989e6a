// Conservation : la règle générale de la politique publiée. Le plafond de trois ans y figure parmi
// les offres commerciales, mais y vise « les données » sans distinction.
import { gap } from 'ropa';

/** Le critère général et le plafond. */
export const asLongAsNeeded =
  'le temps qu’il faut pour vous rendre les services de la plateforme, ou pour prouver, comme le veut la loi, qu’un service a été rendu, et en aucun cas plus de 3 ans';

/** La loi et le document qui précise les durées. */
export const details =
  'La durée respecte la législation en vigueur. Le registre des activités, document interne, la précise.';

/** La politique ne dit pas ce qui suit. */
export const endOpen = gap({
  question: 'Au terme, les données sont-elles effacées ou anonymisées ?',
});

export const generalRule = {
  active: { criterion: asLongAsNeeded },
  then: endOpen,
  remarks: details,
};

/** Le registre, auquel la politique renvoie. */
export const registerNamed = {
  rule: 'retention/external-reference',
  at: 'retention',
  by: 'Délégué à la protection des données',
  reason: 'La politique publiée énonce que le registre, document interne, précise la durée.',
} as const;
