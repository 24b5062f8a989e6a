import { securityMeasure } from 'ropa';

export const accessControl = securityMeasure({
  id: 'access-control',
  kind: 'both',
  measure: 'Personal accounts, with rights by role that are reviewed every six months.',
});

export const encryption = securityMeasure({
  id: 'encryption',
  kind: 'technical',
  measure: 'Data are encrypted on the way and where they are stored.',
});

export const backups = securityMeasure({
  id: 'backups',
  kind: 'technical',
  measure: 'Daily copies, kept apart, and restored once a year as a test.',
});

export const training = securityMeasure({
  id: 'training',
  kind: 'organisational',
  measure: 'Everybody who handles data is trained every year.',
});

export const lockedRoom = securityMeasure({
  id: 'locked-room',
  kind: 'organisational',
  measure: 'Recordings are stored in a locked room to which two people have the key.',
});
