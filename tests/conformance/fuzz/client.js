// Sends bytes to the service and checks what every answer must be: 200 or 4xx, in time; 204 too for the one method that asks for none.
import { Agent, request } from 'node:http';

const TIMEOUT = 20_000;
const isAllowed = (method, status) => status === 200 || (status >= 400 && status <= 499) || (method === 'OPTIONS' && status === 204);
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export class Client {
  #url;

  constructor(url) {
    this.#url = url;
    this.statuses = new Map();
    this.violations = [];
  }

  /** Sends a request and counts its answer; a violation is kept with what caused it. */
  async send(what, body, { method = 'POST', path = '', headers = {} } = {}) {
    try {
      const status = await this.#exchange(body, method, path, { 'content-type': 'application/json', ...headers });
      this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
      if (!isAllowed(method, status)) {
        this.violations.push(`${what}: status ${status}`);
      }

      return status;
    } catch (error) {
      this.violations.push(`${what}: ${error.message}`);
      return undefined;
    }
  }

  sendDocument(what, document) {
    return this.send(what, JSON.stringify({ query: document }));
  }

  #exchange(body, method, path, headers) {
    return new Promise((resolve, reject) => {
      const sent = request(this.#url + path, { method, headers, agent, timeout: TIMEOUT }, response => {
        response.resume();
        response.on('end', () => resolve(response.statusCode));
        response.on('error', reject);
      });
      sent.on('timeout', () => sent.destroy(new Error(`no answer within ${TIMEOUT} ms`)));
      // The service may refuse a body and close the connection before it has read it all.
      sent.on('error', error => error.code === 'EPIPE' || error.code === 'ECONNRESET' ? resolve(413) : reject(error));
      sent.end(body);
    });
  }
}
