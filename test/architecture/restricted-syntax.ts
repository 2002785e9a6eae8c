interface Reporter {
  readonly options: readonly { readonly selector: string; readonly message: string }[];
  readonly report: (problem: { readonly node: object; readonly message: string }) => void;
}

/** ESLint's rule of this name as a plugin of oxlint: each option has a selector of syntax and advice. */
export default {
  rules: {
    'no-restricted-syntax': {
      meta: { schema: { type: 'array', items: { type: 'object' } } },
      create: ({ options, report }: Reporter) =>
        Object.fromEntries(
          options.map(({ selector, message }) => [
            selector,
            (node: object) => {
              report({ node, message });
            },
          ]),
        ),
    },
  },
};
