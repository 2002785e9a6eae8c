import { CfnOutput } from 'aws-cdk-lib';
import { DomainName, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';

/**
 * The service's own host and its certificate. They belong to the records stack: the target of the province's DNS must
 * not change when the API is recreated. The first deployment waits until the certificate's DNS record exists.
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
