/** A server of some design that is listening. */
export interface RunningDesign {
  /** `http://127.0.0.1:41234` */
  readonly url: string;
  close(): Promise<void>;
}

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}
