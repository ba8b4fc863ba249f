/** Legal forms as texts write them behind a company's name. Regular expression source, flag `u`. */
export const LEGAL_FORM_PATTERN =
  '(?:AB|ASA?|A/S|ApS|Oyj?|GmbH(?: & Co\\. KG)?|AG|KG|OHG|SE|S\\.?[pP]\\.?A\\.?|S\\.?[rR]\\.?[lL]\\.?S?|S\\.?A\\.?(?:S|RL)?|SARL|SRL|Ltda?\\.?|Limited|plc|PLC|LLC|LLP|Inc\\.?|B\\.?V\\.?|N\\.?V\\.?|s\\.r\\.o\\.|a\\.s\\.|[sS]p\\. z o\\.o\\.|d\\.o\\.o\\.|d\\.d\\.|Kft\\.?|Zrt\\.?|Nyrt\\.?|E?OOD|S\\.L\\.U?\\.?|SL|Lda\\.?|Sdn Bhd|Bhd|A\\.?Ş\\.?)';
