import { describe, expectTypeOf, test } from 'vitest';
import type { kmsContactVault } from '../../functions/adapters/contact-vault.ts';
import type { evidenceBucket } from '../../functions/adapters/evidence-bucket.ts';
import type { structuredLog } from '../../functions/adapters/log.ts';
import type { awsOutgoing } from '../../functions/adapters/outgoing.ts';
import type { stepFunctions } from '../../functions/adapters/step-functions.ts';
import type { ContactVault, EvidenceFiles, Executions, Log, Outgoing, World } from '../../functions/ports.ts';
import type { contactVault } from '../../local/stand-ins/contact-vault.ts';
import type { engineExecutions } from '../../functions/adapters/engine-executions.ts';
import type { evidenceFolder } from '../../local/stand-ins/evidence-folder.ts';
import type { createMovableClock } from '../../workflows/engine/movable-clock.ts';
import type { openOutbox } from '../../local/stand-ins/outbox.ts';
import type { softwareKeys } from '../../local/stand-ins/software-keys.ts';
import type { CitizenKeys, OpeningKeys } from '../../shared/sealing/keys.ts';
import type { kmsCitizenKeys } from '../../shared/sealing/kms-keys.ts';
import type { kmsOpeningKeys } from '../../shared/sealing/kms-opening.ts';
import type { localLog } from '../../local/service/local-log.ts';

type Made<F extends (...given: never[]) => unknown> = ReturnType<F>;

/** The compiler checks these: `npm test -- lint` fails if one is wrong. */
describe('what the deployment has from AWS, the laptop has behind the same port', () => {
  test('addresses of reporters, evidence files and the log', () => {
    expectTypeOf<Made<typeof kmsContactVault>>().toExtend<ContactVault>();
    expectTypeOf<Made<typeof contactVault>>().toExtend<ContactVault>();
    expectTypeOf<Made<typeof evidenceBucket>>().toExtend<EvidenceFiles>();
    expectTypeOf<Made<typeof evidenceFolder>>().toExtend<EvidenceFiles>();
    expectTypeOf<Made<typeof structuredLog>>().toExtend<Log>();
    expectTypeOf<Made<typeof localLog>>().toExtend<Log>();
  });

  test('executions, mail, SMS and time', () => {
    expectTypeOf<Made<typeof stepFunctions>>().toExtend<Executions>();
    expectTypeOf<Made<typeof engineExecutions>>().toExtend<Executions>();
    expectTypeOf<Made<typeof awsOutgoing>>().toExtend<Outgoing>();
    expectTypeOf<Made<typeof openOutbox>['outgoing']>().toExtend<Outgoing>();
    expectTypeOf<Made<typeof createMovableClock>>().toExtend<World['clock']>();
  });

  test('the keys of the province', () => {
    expectTypeOf<Made<typeof kmsCitizenKeys>>().toExtend<CitizenKeys>();
    expectTypeOf<Made<typeof kmsOpeningKeys>>().toExtend<OpeningKeys>();
    expectTypeOf<Made<typeof softwareKeys>>().toExtend<CitizenKeys & OpeningKeys>();
  });
});
