// Asks the service.
import http from 'node:http';

/** Sends a request and gives { status, headers, text, json }; `from` is the local address. */
export function send(url, { method = 'POST', path = '/graphql', headers = {}, body, from, agent } = {}) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(path, url), { method, headers, localAddress: from, agent }, response => {
      const chunks = [];
      response.on('data', chunk => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        let json;
        try {
          json = JSON.parse(text);
        } catch {
          json = undefined;
        }

        resolve({ status: response.statusCode, headers: response.headers, text, json, milliseconds: performance.now() - started });
      });
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end(body);
  });
}

export function ask(url, query, { token, headers = {}, ...more } = {}) {
  return send(url, {
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query }),
    ...more,
  });
}

/** A token of the provider for one of its clients. */
export async function fetchToken(provider, client) {
  const response = await fetch(`${provider}11111111-2222-3333-4444-555555555555/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_id: client, client_secret: 'only-for-tests', resource: 'api://portal',
    }),
  });
  const answer = await response.json();
  if (!answer.access_token) {
    throw new Error(`No token for ${client}: ${JSON.stringify(answer)}`);
  }

  return answer.access_token;
}
