import { describe, expect, test } from 'vitest';
import { aMachine, anEngine, aTask, containing } from './an-engine.ts';

const one = (state: object, more: object = {}) => aMachine({ Only: state }, more);
const pass = { Type: 'Pass', End: true };
const choice = (rule: object) => ({ Type: 'Choice', Choices: [rule], Default: 'Only' });

describe('a machine outside the subset is refused when it is loaded', () => {
  test.each<[string, object, string]>([
    ['Map', one({ Type: 'Map' }), 'state "Only", field Type: only Task, Choice, Pass, Succeed and Fail'],
    ['Wait', one({ Type: 'Wait', Seconds: 1, End: true }), 'state "Only", field Type: only Task'],
    ['Parallel', one({ Type: 'Parallel' }), 'state "Only", field Type: only Task'],
    ['JSONPath', { StartAt: 'Only', States: { Only: pass } }, 'state "Only", field QueryLanguage: JSONPath'],
    [
      'JSONPath in a state',
      one({ ...pass, QueryLanguage: 'JSONPath' }),
      'state "Only", field QueryLanguage: ',
    ],
    ['a JSONPath field', one({ ...pass, Result: 1 }), 'state "Only", field Result: not in our subset'],
    ['an unknown field of the machine', one(pass, { Logging: {} }), 'field Logging: not in our subset'],
    [
      'an unknown field deep inside',
      one(choice({ Condition: '{% true %}', Next: 'Only', Variable: '$' })),
      'field Choices[0].Variable: not in our subset',
    ],
    [
      'another service',
      one(aTask({ Resource: 'arn:aws:states:::sqs:sendMessage' })),
      'state "Only", field Resource: only lambda:invoke',
    ],
    [
      'a function called by its ARN',
      one(aTask({ Resource: 'arn:aws:lambda:us-east-1:123456789012:function:work' })),
      'field Resource: only lambda:invoke',
    ],
    ['a heartbeat', one(aTask({ HeartbeatSeconds: 5 })), 'field HeartbeatSeconds: not in our subset'],
    [
      'a time limit of the machine',
      one(pass, { TimeoutSeconds: 5 }),
      'field TimeoutSeconds: not in our subset',
    ],
    [
      'what a rule leaves behind',
      one(choice({ Condition: '{% true %}', Next: 'Only', Output: 1 })),
      'field Choices[0].Output: not in our subset',
    ],
    [
      'what a catcher leaves behind',
      one(aTask({ Catch: [{ ErrorEquals: ['a.a'], Next: 'Only', Assign: { a: 1 } }] })),
      'field Catch[0].Assign: not in our subset',
    ],
    [
      'what Step Functions adds to JSONata',
      one({ ...pass, Output: '{% $range(0, 1, 1) %}' }),
      'state "Only", field Output: $range is not in our subset',
    ],
    [
      'another argument of invoke',
      one(aTask({ Arguments: { FunctionName: 'f', InvocationType: 'Event' } })),
      'field Arguments.InvocationType: not in our subset',
    ],
    ['no function to invoke', one(aTask({ Arguments: undefined })), 'state "Only", field Arguments: '],
    [
      'a target that is not there',
      one({ Type: 'Pass', Next: 'Gone' }),
      'field Next: there is no state "Gone"',
    ],
    [
      'a default that is not there',
      one({ ...choice({ Condition: '{% true %}', Next: 'Only' }), Default: 'Gone' }),
      'field Default: there is no state "Gone"',
    ],
    [
      'a rule that leads nowhere',
      one(choice({ Condition: '{% true %}', Next: 'Gone' })),
      'field Choices[0].Next: there is no state',
    ],
    [
      'a catcher that leads nowhere',
      one(aTask({ Catch: [{ ErrorEquals: ['a.a'], Next: 'Gone' }] })),
      'field Catch[0].Next: there is no state',
    ],
    [
      'a start that is not there',
      { ...one(pass), StartAt: 'Gone' },
      'field StartAt: there is no state "Gone"',
    ],
    ['no way on', one({ Type: 'Pass' }), 'field Next: needs either Next or End'],
    ['two ways on', one({ ...pass, Next: 'Only' }), 'field Next: needs either Next or End'],
    [
      'a condition that is no expression',
      one(choice({ Condition: 'true', Next: 'Only' })),
      'field Choices[0].Condition',
    ],
    ['a timeout of nothing', one(aTask({ TimeoutSeconds: 0 })), 'field TimeoutSeconds'],
    ['a timeout in words', one(aTask({ TimeoutSeconds: '60' })), 'field TimeoutSeconds'],
    [
      'broken JSONata',
      one({ ...pass, Output: { a: ['{% $states. %}'] } }),
      'state "Only", field Output.a[0]: S0207: ',
    ],
    ['what jsonata 2.1 added', one({ ...pass, Output: '{% $a ?? 1 %}' }), 'state "Only", field Output: S0'],
    [
      'an expression left open',
      one({ ...pass, Output: '{% 1' }),
      'field Output: an expression that begins with {% must end with %}',
    ],
    ['a variable named states', one({ ...pass, Assign: { states: 1 } }), 'field Assign: $states is reserved'],
    [
      'a retry of an error that never comes',
      one(aTask({ Retry: [{ ErrorEquals: ['States.TimeOut'] }] })),
      'field Retry[0].ErrorEquals[0]: never comes up here',
    ],
    [
      'a wildcard that our machines do without',
      one(aTask({ Retry: [{ ErrorEquals: ['States.ALL'] }] })),
      'field Retry[0].ErrorEquals[0]: never comes up here',
    ],
    ['no machine at all', [], 'refuses this state machine'],
  ])('%s', (_, machine, message) => {
    expect(() => anEngine(machine)).toThrow(
      expect.objectContaining({ name: 'InvalidDefinition', message: containing(message) }),
    );
  });

  test('and every fault is named at once', () => {
    const machine = aMachine({ A: { Type: 'Map' }, B: { Type: 'Pass', Result: 1 } });
    expect(() => anEngine(machine)).toThrow(/state "A", field Type.*; state "B", field Result/);
  });

  test('while comments, versions and JSONata in single states are welcome', () => {
    const machine = {
      Comment: 'c',
      Version: '1.0',
      StartAt: 'Only',
      States: { Only: { ...pass, Comment: '{% no expression', QueryLanguage: 'JSONata' } },
    };
    expect(() => anEngine(machine)).not.toThrow();
  });
});
