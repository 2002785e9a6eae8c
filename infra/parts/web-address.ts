import { CfnOutput } from 'aws-cdk-lib';
import { DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';

/**
 * The service's own host and its certificate. They belong to the records: what the province's DNS points at must not
 * change when the API behind it is built anew. The first deployment waits until the certificate's DNS record is there.
 */
export const webAddress = (scope: Construct, publicUrl: string): DomainName => {
  const { hostname } = new URL(publicUrl);
  const certificate = new Certificate(scope, 'Certificate', {
    domainName: hostname,
    validation: CertificateValidation.fromDns(),
  });
  const domain = new DomainName(scope, 'Domain', {
    domainName: hostname,
    certificate,
    securityPolicy: SecurityPolicy.TLS_1_2,
  });
  new CfnOutput(scope, 'DnsTarget', {
    description: `CNAME of ${hostname}`,
    value: domain.regionalDomainName,
  });
  return domain;
};
