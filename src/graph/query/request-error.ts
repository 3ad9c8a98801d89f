/** A request that cannot be answered as it stands: a stable code, what is wrong and what to do about it. */
export type RequestErrorCode =
  | 'ANSWER_TOO_LARGE'
  | 'CURSOR_INVALID'
  | 'PAGE_INVALID'
  | 'PROPERTY_UNKNOWN'
  | 'TEST_INVALID'
  | 'TYPE_UNKNOWN';

export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: RequestErrorCode;
  readonly remedy: string;

  constructor(code: RequestErrorCode, message: string, remedy: string) {
    super(message);
    this.code = code;
    this.remedy = remedy;
  }
}
