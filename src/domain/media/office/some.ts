/** Several people who have no name in a text, and stand before a court or were arrested. */
export const SOME =
  '(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|dois|duas|três|quatro|cinco|seis|due|tre|quattro|cinque|twee|drie|vier|två|tre|fyra|to|fire|\\d+) (?:[\\p{Ll}-]+ )?(?:men|women|suspects|defendants|brokers|traders|(?:ex-)?executiv[oe]s|empresários|homens|réus|uomini|imputati|verdachten|mannen|män|menn|mænd))';
