import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DIST } from './bundle.ts';
import { readProvince } from './deployment.ts';
import { provinceStacks } from './province-stacks.ts';

/** Called by the CDK CLI: `cdk synth -c province=<code>`. The bundles must exist already; infra/synth.ts builds them. */
const app = new App();
const code: unknown = app.node.tryGetContext('province');
if (typeof code !== 'string')
  throw new Error('Which province? Say -c province=<code>, as of infra/provinces/.');
provinceStacks(app, await readProvince(code), DIST);
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
