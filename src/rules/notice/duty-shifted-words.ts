import type { Phrases } from '../phrases.ts';

/** Words that put on somebody else the duty to inform people, or to obtain what the controller needs. */
export const SHIFTED_DUTIES: Phrases = {
  en: [
    'client(s)|customer(s)|employer(s)|you must|shall|should|will|undertake(s)|agree(s) … inform … people|persons|individuals|learners|trainees|employees|staff|subjects|users|participants|relatives|third',
    'up to you|clients|customers|employers to inform',
    'up to the|your|our client(s)|customer(s)|employer(s) to inform',
    'responsibility of the|your|our client(s)|customer(s)|employer(s) to inform',
    'your responsibility to inform',
    'responsible for informing … people|persons|individuals|learners|trainees|employees|staff|subjects|users|participants|relatives|third',
    'you guarantee|warrant|confirm|certify that … informed',
    'you guarantee|warrant|confirm|certify that … consent|agreement of',
    'employer|client|customer informs … learners|trainees|employees|people|persons',
  ],
  fr: [
    'client(s)|employeur(s)|vous doit|doivent|devez|s’engage(nt) … informer … personnes|apprenants|stagiaires|salariés|collaborateurs|participants|bénéficiaires|utilisateurs|proches|tiers',
    'vous vous engagez … informer … personnes|apprenants|stagiaires|salariés|collaborateurs|participants|bénéficiaires|utilisateurs|proches|tiers',
    'il vous appartient d’informer',
    'il appartient au|à … d’informer',
    'il incombe au|à … d’informer',
    'vous incombe d’informer',
    'à charge pour vous|lui|eux d’informer',
    'à charge pour le client|l’employeur d’informer',
    'à vous d’informer',
    'vous garantissez|certifiez|attestez … informé(e)(s)',
    'vous garantissez|certifiez|attestez … consentement|accord',
    'client|employeur informe … apprenants|stagiaires|salariés|collaborateurs|personnes',
  ],
};

/** Words of a sentence that tells of the roles in work for others. */
export const OWN_ROLE: Phrases = {
  en: [
    'processor',
    'on behalf of',
    'on instructions',
    'on the instructions',
    'we also inform',
    'as your employer',
  ],
  fr: [
    'sous-traitant',
    'pour le compte',
    'sur instruction(s)',
    'nous informons aussi|également',
    'en tant|qualité d’employeur',
    'en tant qu’employeur',
  ],
};
