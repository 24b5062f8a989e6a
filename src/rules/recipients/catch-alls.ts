import type { Language } from '../../model/index.ts';

/**
 * Descriptions that name nobody. They are patterns of whole descriptions, in lower case and without
 * accents: what says more (‘partners who host courses’) is a category. Legal terms that look like a
 * catch-all stay out, such as « tiers autorisés », the authorities that a law lets ask for data. The
 * organisation’s own names stand as `@us`.
 */
export const CATCH_ALLS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(any|all|every) other (person|party|parties|body|bodies|recipient|recipients|company|companies|organisation|organisations|third party|third parties)\b/,
    /^(any|all) (person|persons|people|company|companies|recipient|recipients)( (that |whom )?we (authorise|choose|may choose|consider|select).*)?$/,
    /^(certain|some|various|other|any|our|trusted|selected|the|its)?( other)? ?third[- ]part(y|ies)$/,
    /^(certain|some|various|other|our|its|the|trusted|selected)? ?(commercial |business |external |trusted |selected )?partners( of (@us|(our|the) (company|group|school|association|organisation)( @us)?))?$/,
    /^(other|certain|various|further) (recipients|companies|organisations|bodies|persons|people)$/,
    /^(others|anyone|anybody|whoever|whomever)\b/,
  ],
  fr: [
    /^(toute|tout) autre (personne|tiers|organisme|societe|destinataire|entite)\b/,
    /^tou(te)?s (les )?autres (personnes|tiers|organismes|societes|destinataires)\b/,
    /^toute personne( que nous (autorisons|choisissons|jugeons).*)?$/,
    /^(certains|des|d'autres|autres|divers|nos|les|ses)?( autres)? ?tiers$/,
    /^(certains|des|nos|les|ses|divers|autres)? ?partenaires( commerciaux| externes| de confiance| selectionnes)?( (de|d'|du) ?(@us|notre (groupe|societe|ecole|association|organisme)|(la|l'|le )? ?(groupe|societe|entreprise|ecole|association|organisme)( @us)?))?$/,
    /^(d'autres|autres|certains|divers) (destinataires|organismes|societes|entreprises|personnes)$/,
    /^quiconque\b/,
  ],
};
