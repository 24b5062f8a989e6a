// Messages : les seuls que cite la politique publiée.
import { communication } from 'ropa';

export const newsletters = communication({
  id: 'newsletters',
  name: 'newsletters et autres messages qui peuvent vous intéresser',
  channel: 'email',
  kind: 'commercial',
  when: 'avec votre consentement, quand la loi le demande',
  refusal: 'Vous pouvez vous désinscrire à tout moment.',
});
