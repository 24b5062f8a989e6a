// Messages : les lettres d’information, seule sorte que cite la déclaration publiée.
import { communication } from 'ropa';

export const newsletters = communication({
  id: 'newsletters',
  name: 'lettres d’information',
  channel: 'email',
  kind: 'commercial',
  refusal: 'La possibilité de vous désinscrire vous est proposée.',
});
