import { Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  type DomainName,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Route } from '../../functions/routes/route.ts';
import type { Deployment } from '../deployment.ts';
import { serviceLog, type LogProps } from './service-log.ts';

const METHODS = { GET: HttpMethod.GET, POST: HttpMethod.POST } as const satisfies Record<
  Route['method'],
  HttpMethod
>;

/** The access log's fields of a request: no address, no browser, no path that could contain more than its route (P4). */
const ACCESS_LOG = {
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  request: '$context.requestId',
} as const;

/**
 * The API's form of a path in the table. HTTP APIs refuse a route that ends in a slash and do not match such a request
 * to the route without it; only a greedy variable does. The function answers 404 to all other paths that match it.
 */
const apiPath = (path: string): string => (path !== '/' && path.endsWith('/') ? `${path}{rest+}` : path);

interface WebApiProps extends LogProps {
  readonly routes: readonly Route[];
  readonly functions: Readonly<Record<Route['served'], LambdaFunction>>;
  readonly throttle: Deployment['throttle'];
  /** Absent: the API answers at the address that AWS gave it. */
  readonly domain: DomainName | undefined;
}

/** The HTTP API: one route per row of the route tables, and no other. */
export class WebApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, props: WebApiProps) {
    super(scope, id);
    const { routes, functions, throttle, domain } = props;
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      // Only one address, because a form posted to the other one would fail the origin check.
      disableExecuteApiEndpoint: domain !== undefined,
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: throttle.perSecond, burstLimit: throttle.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(serviceLog(this, props)),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
    if (domain !== undefined)
      new ApiMapping(this, 'Mapping', { api: this.api, domainName: domain, stage: this.stage });
    this.#add(routes, functions);
    Validations.of(this.api).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'Citizens report without an account. Officers’ routes are authorised in the function, by session, role and report: API Gateway reads no session cookie, and what may be seen depends on the report.',
    });
  }

  #add(routes: WebApiProps['routes'], functions: WebApiProps['functions']): void {
    const integrations = {
      public: this.#integration('Public', functions.public),
      console: this.#integration('Console', functions.console),
      'open-sealed': this.#integration('OpenSealed', functions['open-sealed']),
    };
    for (const { method, path, served } of routes) {
      this.api.addRoutes({
        path: apiPath(path),
        methods: [METHODS[method]],
        integration: integrations[served],
      });
    }
  }

  /** One permission per function: one per route would exceed the resource policy's 20 kB. */
  #integration(id: string, handler: LambdaFunction): HttpLambdaIntegration {
    return new HttpLambdaIntegration(id, handler, { scopePermissionToRoute: false });
  }
}
