import * as z from 'zod/mini';

/**
 * The faults for which CloudFormation would refuse a set of templates, as far as the text shows them: functions where
 * a literal is required, references to nothing, and the service's limits. CDK writes such templates without a warning.
 * After AWS's "Template anatomy", "Intrinsic function reference" and "CloudFormation quotas".
 */
const Fields = z.record(z.string(), z.unknown());
type Fields = z.infer<typeof Fields>;
const Pair = z.tuple([z.string(), z.unknown()]);

const SECTIONS = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Mappings',
  'Conditions',
  'Rules',
  'Transform',
  'Resources',
  'Outputs',
];
const OF_RESOURCE = [
  'Type',
  'Properties',
  'DependsOn',
  'DeletionPolicy',
  'UpdateReplacePolicy',
  'Metadata',
  'Condition',
  'CreationPolicy',
  'UpdatePolicy',
];
const PSEUDO = [
  'AccountId',
  'NoValue',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
  'StackName',
  'URLSuffix',
].map((name) => `AWS::${name}`);
const FUNCTIONS = [
  'And',
  'Base64',
  'Cidr',
  'Equals',
  'FindInMap',
  'GetAZs',
  'GetAtt',
  'If',
  'ImportValue',
  'Join',
  'Not',
  'Or',
  'Select',
  'Split',
  'Sub',
].map((name) => `Fn::${name}`);
const POLICIES: Readonly<Record<string, readonly string[]>> = {
  DeletionPolicy: ['Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'],
  UpdateReplacePolicy: ['Delete', 'Retain', 'Snapshot'],
};
/** The most entries of a section. */
const MOST: Readonly<Record<string, number>> = {
  Resources: 500,
  Outputs: 200,
  Parameters: 200,
  Mappings: 200,
  Conditions: 500,
};
/** 1 MB for a template that is passed as a file, as CDK does with each. */
const TEMPLATE_BYTES = 1_000_000;
const DESCRIPTION_BYTES = 1024;
const NAME_LENGTH = 255;
/** The longest literal of a property, in characters, by the API reference of its service. */
const LONGEST: readonly (readonly [type: string, property: string, most: number])[] = [
  ['AWS::ApiGatewayV2::Api', 'Name', 128],
  ['AWS::CloudWatch::Alarm', 'AlarmDescription', 1024],
  ['AWS::CloudWatch::Alarm', 'AlarmName', 255],
  ['AWS::CloudWatch::Dashboard', 'DashboardName', 255],
  ['AWS::Cognito::UserPoolDomain', 'Domain', 63],
  ['AWS::IAM::Role', 'Description', 1000],
  ['AWS::IAM::Role', 'RoleName', 64],
  ['AWS::KMS::Key', 'Description', 8192],
  ['AWS::Lambda::Function', 'Description', 256],
  ['AWS::Lambda::Function', 'FunctionName', 64],
  ['AWS::Scheduler::Schedule', 'Name', 64],
  ['AWS::StepFunctions::StateMachine', 'StateMachineName', 80],
];

const fieldsOf = (value: unknown): Fields => {
  const read = Fields.safeParse(value);
  return read.success && !Array.isArray(value) ? read.data : {};
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A policy's statement has a `Condition` too, which is not a reference. */
const isReference = (name: string, given: unknown): boolean =>
  name === 'Ref' || (name === 'Condition' && typeof given === 'string');

/** Every object with one `Ref`, `Condition` or `Fn::…` in a value, with its path. */
const callsIn = (value: unknown, way: string): { name: string; given: unknown; way: string }[] => {
  if (Array.isArray(value)) return value.flatMap((each, at) => callsIn(each, `${way}.${String(at)}`));
  const fields = Object.entries(fieldsOf(value));
  return fields.flatMap(([name, given]) => [
    ...(name.startsWith('Fn::') || (fields.length === 1 && isReference(name, given))
      ? [{ name, given, way }]
      : []),
    ...callsIn(given, `${way}.${name}`),
  ]);
};

/** `a.b` and `c` of "${a.b} ${!not} ${c}". */
const namesInSub = (text: string): string[] =>
  [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.trim());

interface Sections {
  readonly section: (name: string) => Fields;
  /** Whether a `Ref` may name it. */
  readonly known: (name: string) => boolean;
}

const sectionsOf = (template: Fields): Sections => {
  const section = (name: string) => fieldsOf(template[name]);
  const names = new Set([
    ...PSEUDO,
    ...Object.keys(section('Parameters')),
    ...Object.keys(section('Resources')),
  ]);
  return { section, known: (name) => names.has(name) };
};

const subFaults = (given: unknown, { section, known }: Sections): string[] => {
  const pair = Pair.safeParse(given);
  const [text, own] = pair.success ? pair.data : [given, {}];
  if (typeof text !== 'string') return ['Fn::Sub of what is no text'];
  return namesInSub(text)
    .filter((name) => !Object.hasOwn(fieldsOf(own), name))
    .filter(
      (name) =>
        !(name.includes('.') ? Object.hasOwn(section('Resources'), name.split('.')[0] ?? '') : known(name)),
    )
    .map((name) => `Fn::Sub names ${name}, which is not there`);
};

const callFaults = (
  name: string,
  given: unknown,
  sections: Sections,
  exportedByOthers: ReadonlySet<string>,
): string[] => {
  const { section, known } = sections;
  const [first] = Array.isArray(given) ? (given as unknown[]) : [given];
  const has = (of: string) => typeof first === 'string' && Object.hasOwn(section(of), first);
  if (name === 'Ref')
    return typeof given === 'string' && known(given) ? [] : [`Ref to ${textOf(given)}, which is not there`];
  if (name === 'Fn::GetAtt') {
    const resource = typeof given === 'string' ? given.split('.')[0] : first;
    const there = typeof resource === 'string' && Object.hasOwn(section('Resources'), resource);
    return there ? [] : [`Fn::GetAtt of ${textOf(resource)}, which is not there`];
  }
  if (name === 'Fn::Sub') return subFaults(given, sections);
  if (name === 'Condition' || name === 'Fn::If')
    return has('Conditions') ? [] : [`${name} by ${textOf(first)}, which is not there`];
  if (name === 'Fn::FindInMap')
    return has('Mappings') ? [] : [`Fn::FindInMap in ${textOf(first)}, which is not there`];
  if (name === 'Fn::ImportValue')
    return exportedByOthers.has(JSON.stringify(given))
      ? []
      : [`Fn::ImportValue of ${textOf(given)}, which no other stack exports`];
  return FUNCTIONS.includes(name) ? [] : [`${name} is no function`];
};

const literal = (value: unknown, most: number): string[] => {
  if (typeof value !== 'string') return ['must be a literal'];
  return Buffer.byteLength(value) > most ? [`has more than ${String(most)} bytes`] : [];
};

const nameFaults = (section: Fields, way: string): string[] =>
  Object.keys(section)
    .filter((name) => !/^[A-Za-z0-9]+$/.test(name) || name.length > NAME_LENGTH)
    .map((name) => `${way}.${name}: a name has letters and digits, at most ${String(NAME_LENGTH)}`);

const resourceFaults = (id: string, resource: Fields, { section }: Sections): string[] => {
  const { Type, Properties, DependsOn, Condition } = resource;
  const faults: string[] = [];
  if (typeof Type !== 'string') faults.push('Type must be a literal');
  for (const key of Object.keys(resource).filter((key) => !OF_RESOURCE.includes(key)))
    faults.push(`${key} is nothing that a resource has`);
  for (const [policy, values] of Object.entries(POLICIES))
    if (policy in resource && !values.includes(textOf(resource[policy])))
      faults.push(`${policy} is ${textOf(resource[policy])}, not one of ${values.join(', ')}`);
  if (Condition !== undefined && !(typeof Condition === 'string' && Condition in section('Conditions')))
    faults.push(`Condition ${textOf(Condition)} is not there`);
  const others: unknown[] = DependsOn === undefined ? [] : Array.isArray(DependsOn) ? DependsOn : [DependsOn];
  for (const other of others)
    if (typeof other !== 'string' || other === id || !Object.hasOwn(section('Resources'), other))
      faults.push(`DependsOn ${textOf(other)}, which is not there`);
  for (const [type, property, most] of LONGEST) {
    const value = type === Type ? fieldsOf(Properties)[property] : undefined;
    if (typeof value === 'string' && value.length > most)
      faults.push(`${property} has more than ${String(most)} characters`);
  }
  return faults.map((fault) => `Resources.${id}: ${fault}`);
};

const outputFaults = (id: string, output: Fields, { section }: Sections): string[] => {
  const faults: string[] = [];
  if (output['Value'] === undefined) faults.push('has no Value');
  if ('Description' in output)
    faults.push(...literal(output['Description'], DESCRIPTION_BYTES).map((fault) => `Description ${fault}`));
  const { Condition } = output;
  if (Condition !== undefined && !(typeof Condition === 'string' && Condition in section('Conditions')))
    faults.push(`Condition ${textOf(Condition)} is not there`);
  const { Name } = fieldsOf(output['Export']);
  if (typeof Name === 'string' && Name.length > NAME_LENGTH) faults.push('Export has too long a name');
  return faults.map((fault) => `Outputs.${id}: ${fault}`);
};

const templateFaults = (template: Fields, exportedByOthers: ReadonlySet<string>): string[] => {
  const sections = sectionsOf(template);
  const { section } = sections;
  const faults = Object.keys(template)
    .filter((name) => !SECTIONS.includes(name))
    .map((name) => `${name} is no section`);
  if ('Description' in template)
    faults.push(
      ...literal(template['Description'], DESCRIPTION_BYTES).map((fault) => `Description ${fault}`),
    );
  if (Object.keys(section('Resources')).length === 0) faults.push('Resources: there are none');
  for (const [name, most] of Object.entries(MOST)) {
    faults.push(...nameFaults(section(name), name));
    if (Object.keys(section(name)).length > most) faults.push(`${name}: more than ${String(most)}`);
  }
  for (const name of ['Parameters', 'Mappings'])
    for (const call of callsIn(section(name), name))
      faults.push(`${call.way}: ${call.name} where literals stand`);
  for (const [id, resource] of Object.entries(section('Resources')))
    faults.push(...resourceFaults(id, fieldsOf(resource), sections));
  for (const [id, output] of Object.entries(section('Outputs')))
    faults.push(...outputFaults(id, fieldsOf(output), sections));
  for (const name of ['Conditions', 'Resources', 'Outputs'])
    for (const { name: call, given, way } of callsIn(section(name), name))
      faults.push(...callFaults(call, given, sections, exportedByOthers).map((fault) => `${way}: ${fault}`));
  const text = JSON.stringify(template);
  if (Buffer.byteLength(text) > TEMPLATE_BYTES) faults.push('The template has more than 1 MB');
  if (text.includes('${Token[')) faults.push('A value of CDK was never resolved');
  return faults;
};

const exportsOf = (template: unknown): string[] =>
  Object.values(fieldsOf(fieldsOf(template)['Outputs'])).flatMap((output) => {
    const { Name } = fieldsOf(fieldsOf(output)['Export']);
    return Name === undefined ? [] : [JSON.stringify(Name)];
  });

/** The faults of the stacks of one account and region, in order of creation; each fault names its place. */
export const faultsOf = (templates: Readonly<Record<string, unknown>>): string[] => {
  const before: string[] = [];
  return Object.entries(templates).flatMap(([stack, template]) => {
    const faults = templateFaults(fieldsOf(template), new Set(before));
    const own = exportsOf(template);
    for (const name of own.filter((name, at) => before.includes(name) || own.indexOf(name) !== at))
      faults.push(`Outputs: ${name} is exported twice`);
    before.push(...own);
    if (!/^[A-Za-z][A-Za-z0-9-]{0,127}$/.test(stack)) faults.push('a stack has no such name');
    return faults.map((fault) => `${stack}: ${fault}`);
  });
};
