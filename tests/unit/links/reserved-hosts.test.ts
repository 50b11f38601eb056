/** Which names nobody can buy. */
import { describe, expect, it } from 'vitest';
import { isReservedHost } from '../../../src/links/reserved-hosts';

describe('a host under an ending of public bodies', () => {
  it.each(['cdc.gov', 'who.int', 'health.mil', 'stanford.edu', 'nhs.uk', 'www.gov.uk', 'has-sante.gouv.fr'])(
    '%s is reserved',
    (host) => expect(isReservedHost(host)).toBe(true),
  );
  it.each(['mhlw.go.jp', 'ox.ac.uk', 'health.govt.nz', 'bmg.gv.at', 'ema.europa.eu', 'europa.eu'])(
    '%s is reserved',
    (host) => expect(isReservedHost(host)).toBe(true),
  );
  it.each(['mayoclinic.org', 'cdc-gov.com', 'gov.example', 'edu.com', 'noteuropa.eu'])('%s can be bought', (host) =>
    expect(isReservedHost(host)).toBe(false),
  );
});
