/**
 * Words of the field with every place where Swedish divides them: `|` where two words are joined, `-` where syllables part, in any of the
 * ways that are right.
 */
export const dividedWords: readonly string[] = `
in-for-ma-tions|sä-ker-hets|sam-ord-n-a-re in-for-ma-tions|klass-ning re-g-is-ter|för-teck-ning data|skydds|om-bud
per-son|upp-gifts|bi-trä-des|av-tal äl-d-re|om-sorg om|or-ga-ni-sa-tio-nen full|stän-dig an|sva-rig
in-ci-dent|rap-por-te-ring verk-sam-hets|ut-veck-l-a-re sä-ker-hets|åt-gärd risk|a-n-a-lys hand-lings|plan
för-valt-nings|led-nin-g-en so-ci-al|tjänst|la-gen kon-se-k-vens|be-döm-ning be-hö-rig-hets|han-te-ring
funk-tions|stöd hem|tjänst|en-he-ten barn|av-del-nin-g-en verk-sam-hets|sy-s-tem av-vi-kel-se|han-te-ring
upp-följ-nings|an-svar cy-ber|sä-ker-hets|la-gen kon-ti-nu-i-tets|pla-ne-ring gal-l-rings|be-slut
in-for-ma-tions|mängd sy-s-tem|för-val-ta-re av-del-nings|chef en-hets|che-fen över|ens|kom-mel-se upp|hand-ling
un-der|le-v-e-ran-tör ut-bild-nings|in-sats kva-li-tets|led-ning pa-ti-ent|sä-ker-het kryp-te-rings|nyc-k-el
sä-ker-hets|ko-pi-e-ring per-son|num-mer skydds|ni-vå se-k-re-tess|be-döm-ning in-tern|kon-t-roll|plan
till-gångs|för-teck-ning ar-bets|ord-ning de-le-ga-tions|ord-ning verk-sam-hets|be-rät-tel-se om-världs|be-vak-ning
sam-ar-bets|av-tal klass-nings|ob-jekt o-ros|an-mä-lan ru-tin|be-skriv-ning do-ku-ment|han-te-rings|plan
med-bor-gar|löf-t-e so-ci-al|se-k-re-te-ra-re över|för-myn-dar|nämn-den be-sluts|un-der-lag
tre-d-je|lands|över-fö-ring led-nin-g-ens för-bät-t-rings|för-slag
`
  .trim()
  .split(/\s+/u);
