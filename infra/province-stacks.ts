import { Tags, type App } from 'aws-cdk-lib';
import { CaseworkStack } from './casework-stack.ts';
import type { Province } from './deployment.ts';
import { RecordsStack } from './records-stack.ts';
import { WatchStack } from './watch-stack.ts';

/** The three stacks of a province, in order of dependency. `bundles`: the folder that infra/bundle.ts fills. */
export const provinceStacks = (app: App, province: Province, bundles: string) => {
  const { settings, deployment } = province;
  const common = {
    province,
    env: {
      region: deployment.region,
      ...(deployment.account !== undefined && { account: deployment.account }),
    },
    terminationProtection: deployment.live,
  };
  const name = (part: string): string => `gan-dan-${settings.code}-${part}`;
  const records = new RecordsStack(app, name('records'), {
    ...common,
    description: `Gan Dan, ${settings.name.en}: what must outlive everything`,
  });
  const casework = new CaseworkStack(app, name('casework'), {
    ...common,
    description: `Gan Dan, ${settings.name.en}: functions, workflow, web and schedules`,
    records,
    bundles,
    // It holds no records, so it may be deleted and recreated.
    terminationProtection: false,
  });
  const watch = new WatchStack(app, name('watch'), {
    ...common,
    description: `Gan Dan, ${settings.name.en}: alarms, dashboard and budget`,
    records,
    casework,
    terminationProtection: false,
  });
  Tags.of(app).add('gan-dan', settings.code);
  return { records, casework, watch };
};
