/** Where in a file XML comes from, for the sentence that tells what is wrong and where. */
export interface XmlSource {
  readonly part: string;
}
