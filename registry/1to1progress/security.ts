// Mesures de sécurité : la seule que décrit la politique publiée.
import { securityMeasure } from 'ropa';

export const generatedPasswords = securityMeasure({
  id: 'generated-passwords',
  kind: 'technical',
  measure: 'La plateforme génère elle-même le mot de passe du compte et le chiffre.',
});
