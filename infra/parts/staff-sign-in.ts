import { Duration, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  UserPool,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { CONSOLE_ROUTES, SIGN_IN_CALLBACK } from '../../functions/routes/console.ts';

/** Cognito's mail to officers; the two placeholders are Cognito's. */
const INVITATION = {
  emailSubject: 'Tài khoản cán bộ – Gần Dân',
  emailBody:
    'Tài khoản của ông/bà: {username}<br>Mật khẩu tạm, dùng được ba ngày: {####}<br>Lần đăng nhập đầu tiên cần một ứng dụng xác thực trên điện thoại.<br><br>Your account is {username}; temporary password, good for three days: {####}. The first sign-in needs an authenticator app.',
};
const VERIFICATION = {
  emailSubject: 'Mã xác nhận – Gần Dân',
  emailBody: 'Mã xác nhận: {####}<br>Your code: {####}',
};

interface StaffSignInProps {
  readonly prefix: string;
  readonly publicUrl: string;
  readonly live: boolean;
}

/** The addresses to which the provider may send a browser after signing out. */
const signedOutPaths = CONSOLE_ROUTES.filter(({ name }) => name === 'signed-out').map(({ path }) => path);

/**
 * The officers' accounts: a user pool with an authenticator app as second factor, without self-registration. The
 * officers' table has their rights; the pool has only their e-mail addresses.
 */
export class StaffSignIn extends Construct {
  readonly issuer: string;
  readonly clientId: string;

  constructor(scope: Construct, id: string, { prefix, publicUrl, live }: StaffSignInProps) {
    super(scope, id);
    const pool = new UserPool(this, 'Officers', {
      // Managed login pages need Essentials, which costs nothing for the first 10,000 people a month.
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      userInvitation: INVITATION,
      userVerification: VERIFICATION,
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: live,
    });
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG8',
      reason:
        'Plus costs 0.02 $ a person and month and keeps each sign-in’s IP address and device. Second factor required, no sign-up and short sessions of our own stand in its place.',
    });
    pool.addDomain('Pages', {
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    });
    const client = pool.addClient('Console', {
      // A public client: PKCE binds the code to the browser that asked, and there is no secret that could leak.
      generateSecret: false,
      authFlows: { userSrp: true },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL],
        callbackUrls: [publicUrl + SIGN_IN_CALLBACK],
        logoutUrls: signedOutPaths.map((path) => publicUrl + path),
      },
      // We read only the ID token, once; then we use our own session.
      idTokenValidity: Duration.minutes(5),
      accessTokenValidity: Duration.minutes(5),
      refreshTokenValidity: Duration.hours(1),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
    // Without its own branding a client's managed login pages answer with an error.
    new CfnManagedLoginBranding(this, 'Branding', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    });
    this.issuer = `https://cognito-idp.${Stack.of(this).region}.amazonaws.com/${pool.userPoolId}`;
    this.clientId = client.userPoolClientId;
  }
}
