import { checkNotNegative } from "../input/check-not-negative.ts";
import { retriesMade } from "./attempts-made.ts";
import { checkRetryingClients, type RetryingClients } from "./retrying-clients.ts";

/**
 * How long a full bucket of retry tokens lasts once calls start to fail, in seconds: until then clients retry as if
 * there were no budget, afterwards within it.
 *
 * tokens / (λ (p + p² + … + pᵃ⁻¹ − tokensPerRequest)), infinite where no more tokens are taken than added. For buckets
 * that are filled by successes rather than by requests, as gRPC's and the AWS SDKs' are, give the tokens of a success
 * times the share of requests that succeed.
 *
 * @throws TypeError or RangeError for tokens below 0, a rate that is not above 0, a probability that is not a fraction,
 * and attempts that are not a whole number from 1 to 1,000.
 * Source: the balance of a token bucket.
 */
export function retryBucketDuration(clients: RetryingClients & { readonly tokens: number }): number {
  checkRetryingClients(clients);
  checkNotNegative("tokens", clients.tokens);
  const { requestsPerSec, failureProbability, attempts, tokensPerRequest, tokens } = clients;
  const lostPerRequest = retriesMade(attempts, failureProbability) - tokensPerRequest;
  return lostPerRequest <= 0 ? Infinity : tokens / (requestsPerSec * lostPerRequest);
}
