/** Where XML comes from, for the sentence that tells what is wrong and where. */
export interface XmlSource {
  readonly fileName: string;
  readonly part: string;
}
