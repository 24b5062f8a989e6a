/** What a command leaves with. Scripts rely on these numbers: they never change their meaning. */
export const EXIT = {
  /** No finding of severity error, but for those that are acknowledged. */
  clean: 0,
  /** At least one finding of severity error. */
  findings: 1,
  /** The command is not one, or what it names cannot be read or written. One line says why. */
  usage: 2,
  /** ropa itself failed (`EX_SOFTWARE` of sysexits): a stack, and where to report it. */
  bug: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
