import { randomBytes } from 'node:crypto';
import { readConfig } from '../shared/config.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { PublicStores, Stores } from '../shared/store/stores.ts';
import { evenly } from './adapters/evenly.ts';
import { lazily } from './adapters/lazily.ts';
import { structuredLog } from './adapters/log.ts';
import { publicStores } from './adapters/public-stores.ts';
import { bundledFiles } from './bundled-files.ts';
import type {
  ConsoleWorld,
  ContactVault,
  EvidenceFiles,
  Executions,
  OpenSealedWorld,
  Outgoing,
  PublicWorld,
  SignIn,
  WorkflowWorld,
} from './ports.ts';
import { rulebookFrom, rulebookOf } from './rulebook.ts';
import type { CitizenKeys } from '../shared/sealing/keys.ts';

/**
 * The real world, built once a process from the function's environment and the province's settings. Only this file
 * makes clients; rarely used ones load from their own chunk at first use, not at a cold start.
 */
const now = () => new Date();

const common = <S extends PublicStores | Stores>(settings: ProvinceSettings, service: string, stores: S) => ({
  clock: { now },
  random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
  settings,
  ...rulebookOf(settings),
  rulebook: rulebookFrom(settings, () => stores.rules.confirmed()),
  stores,
  log: structuredLog(service),
});

const stores = async (table: string): Promise<Stores> =>
  (await import('./adapters/open-stores.ts')).openStores(table, now);

const beside = bundledFiles(new URL('./', import.meta.url));
const placesBeside = () =>
  lazily(async () => (await import('./adapters/open-places.ts')).openPlaces(beside.units()));

const executionsOf = (machine: string): Executions => {
  const made = lazily(async () => {
    const [{ SFNClient }, { stepFunctions }] = await Promise.all([
      import('@aws-sdk/client-sfn'),
      import('./adapters/step-functions.ts'),
    ]);
    return stepFunctions(new SFNClient({}), machine);
  });
  return {
    start: async (...call) => (await made()).start(...call),
    answer: async (...call) => (await made()).answer(...call),
    elsewhere: async (...call) => (await made()).elsewhere(...call),
    isRunning: async (...call) => (await made()).isRunning(...call),
  };
};

const kms = lazily(async () => {
  const [{ KMSClient }, { plainClient }] = await Promise.all([
    import('@aws-sdk/client-kms'),
    import('./adapters/plain-client.ts'),
  ]);
  // The order of the middlewares is the same at every call, so it is worked out once for each command.
  return plainClient(new KMSClient({ cacheMiddleware: true }));
});

interface SealingSettings {
  readonly SEALING_KEYS: readonly { readonly keyId: string; readonly notBefore: string }[];
  readonly MAC_KEY: string;
}

const citizenKeys = ({ SEALING_KEYS, MAC_KEY }: SealingSettings): CitizenKeys => {
  const made = lazily(async () => {
    const { kmsCitizenKeys } = await import('../shared/sealing/kms-keys.ts');
    return kmsCitizenKeys(await kms(), { sealing: SEALING_KEYS, mac: MAC_KEY }, now);
  });
  return {
    publicKey: async () => (await made()).publicKey(),
    publicKeys: async () => (await made()).publicKeys(),
    mac: async (...call) => (await made()).mac(...call),
  };
};

const contactVault = (keyId: string): ContactVault => {
  const made = lazily(async () => {
    const { kmsContactVault } = await import('./adapters/contact-vault.ts');
    return kmsContactVault(await kms(), keyId);
  });
  return {
    seal: async (...call) => (await made()).seal(...call),
    open: async (...call) => (await made()).open(...call),
  };
};

const evidenceFiles = (bucket: string): EvidenceFiles => {
  const made = lazily(async () => {
    const [{ S3Client }, { evidenceBucket }] = await Promise.all([
      import('@aws-sdk/client-s3'),
      import('./adapters/evidence-bucket.ts'),
    ]);
    // Otherwise the signed address contains the check sum of an empty body, although the file is not uploaded yet.
    return evidenceBucket(new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }), bucket);
  });
  return {
    uploadPlace: async (...call) => (await made()).uploadPlace(...call),
    put: async (...call) => (await made()).put(...call),
    downloadLink: async (...call) => (await made()).downloadLink(...call),
  };
};

const outgoing = ({
  MAIL_FROM,
  SMS_ORIGIN,
}: {
  readonly MAIL_FROM: string;
  readonly SMS_ORIGIN: string;
}): Outgoing => {
  const made = lazily(async () => {
    const [{ SESv2Client }, { PinpointSMSVoiceV2Client }, { awsOutgoing }] = await Promise.all([
      import('@aws-sdk/client-sesv2'),
      import('@aws-sdk/client-pinpoint-sms-voice-v2'),
      import('./adapters/outgoing.ts'),
    ]);
    return awsOutgoing(new SESv2Client({}), new PinpointSMSVoiceV2Client({}), {
      mailFrom: MAIL_FROM,
      smsOrigin: SMS_ORIGIN,
    });
  });
  return {
    mail: async (mail) => (await made()).mail(mail),
    sms: async (sms) => (await made()).sms(sms),
  };
};

/** The citizens' function's world: it can put and get single items and seal, but neither list nor open. */
export const publicWorld = (): PublicWorld => {
  const config = readConfig('public', process.env);
  return {
    ...common(beside.settings(), 'public', publicStores(config.TABLE, now)),
    executions: executionsOf(config.LIFECYCLE_ARN),
    keys: citizenKeys(config),
    contacts: contactVault(config.CONTACT_KEY),
    evidence: evidenceFiles(config.EVIDENCE_BUCKET),
    filesOrigin: config.FILES_ORIGIN,
    places: placesBeside(),
    assets: beside.assets(),
  };
};

export const consoleWorld = async (): Promise<ConsoleWorld> => {
  const config = readConfig('console', process.env);
  const settings = beside.settings();
  return {
    ...common(settings, 'console', await stores(config.TABLE)),
    executions: executionsOf(config.LIFECYCLE_ARN),
    keys: citizenKeys(config),
    contacts: contactVault(config.CONTACT_KEY),
    outgoing: outgoing(config),
    filesOrigin: config.FILES_ORIGIN,
    evenly,
    signIn: signInWith(config.OIDC_ISSUER, config.OIDC_CLIENT_ID, settings.publicUrl),
    places: placesBeside(),
    assets: beside.assets(),
  };
};

const signInWith = (issuer: string, clientId: string, publicUrl: string): SignIn => {
  const made = lazily(async () => {
    const { createOpenIdSignIn } = await import('./sign-in/openid.ts');
    return createOpenIdSignIn({ issuer, clientId, publicUrl });
  });
  return {
    begin: async (...call) => (await made()).begin(...call),
    finish: async (...call) => (await made()).finish(...call),
    signOutUrl: async () => (await made()).signOutUrl(),
  };
};

/** The only world with a right to open: it releases one content key at a time, after logging the reason (P5). */
export const openSealedWorld = async (): Promise<OpenSealedWorld> => {
  const config = readConfig('open-sealed', process.env);
  const made = lazily(async () => {
    const { kmsOpeningKeys } = await import('../shared/sealing/kms-opening.ts');
    return kmsOpeningKeys(await kms(), config.SEALING_KEYS);
  });
  return {
    ...common(beside.settings(), 'open-sealed', await stores(config.TABLE)),
    executions: executionsOf(config.LIFECYCLE_ARN),
    keys: { unwrap: async (...call) => (await made()).unwrap(...call) },
    evidence: evidenceFiles(config.EVIDENCE_BUCKET),
    evenly,
    assets: beside.assets(),
  };
};

/** The world of steps and jobs: they change reports, send notices and decrypt contact addresses, but open no seal. */
export const workflowWorld = async (service: 'steps' | 'jobs'): Promise<WorkflowWorld> => {
  const config = readConfig(service, process.env);
  return {
    ...common(beside.settings(), service, await stores(config.TABLE)),
    executions: executionsOf(config.LIFECYCLE_ARN),
    contacts: contactVault(config.CONTACT_KEY),
    outgoing: outgoing(config),
  };
};
