/** Something that whoever starts the service or a command can mend: printed as it is, without a stack. */
export class StartRefused extends Error {}
